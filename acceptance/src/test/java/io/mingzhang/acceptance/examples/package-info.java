/** Tests of the fictional example documents, through the command line and in process. Not the generator itself. */
@NullMarked
package io.mingzhang.acceptance.examples;

import org.jspecify.annotations.NullMarked;
