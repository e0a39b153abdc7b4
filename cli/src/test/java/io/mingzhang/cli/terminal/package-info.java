/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli.terminal;

import org.jspecify.annotations.NullMarked;
