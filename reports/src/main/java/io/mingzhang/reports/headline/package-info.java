/**
 * The few figures by which a reader tells one budget from another (要目): total, basic and project expenditure, the three
 * public expenses, as printed. They are shown side by side, never computed with.
 */
@NullMarked
package io.mingzhang.reports.headline;

import org.jspecify.annotations.NullMarked;
