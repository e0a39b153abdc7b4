/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli.batch;

import org.jspecify.annotations.NullMarked;
