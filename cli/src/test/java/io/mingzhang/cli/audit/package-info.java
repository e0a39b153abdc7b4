/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli.audit;

import org.jspecify.annotations.NullMarked;
