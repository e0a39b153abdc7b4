/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.reports.register;

import org.jspecify.annotations.NullMarked;
