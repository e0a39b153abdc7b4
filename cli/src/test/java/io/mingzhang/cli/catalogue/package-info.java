/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli.catalogue;

import org.jspecify.annotations.NullMarked;
