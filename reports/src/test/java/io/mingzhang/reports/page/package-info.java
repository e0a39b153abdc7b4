/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.reports.page;

import org.jspecify.annotations.NullMarked;
