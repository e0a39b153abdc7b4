/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.reports.overall;

import org.jspecify.annotations.NullMarked;
