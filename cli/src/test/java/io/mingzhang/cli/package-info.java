/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli;

import org.jspecify.annotations.NullMarked;
