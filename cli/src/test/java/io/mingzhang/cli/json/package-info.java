/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli.json;

import org.jspecify.annotations.NullMarked;
