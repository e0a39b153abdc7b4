/** Tests of the figures by which a budget is known. */
@NullMarked
package io.mingzhang.reports.headline;

import org.jspecify.annotations.NullMarked;
