/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli.findings;

import org.jspecify.annotations.NullMarked;
