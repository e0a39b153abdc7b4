/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli.schema;

import org.jspecify.annotations.NullMarked;
