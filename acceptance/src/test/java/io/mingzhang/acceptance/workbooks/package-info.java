/**
 * Workbooks laid out by hand as offices lay them out, unlike any document the product was built from: other column orders, no
 * codes, codes in three columns, two tables a sheet, units in the header. All are fictional.
 */
@NullMarked
package io.mingzhang.acceptance.workbooks;

import org.jspecify.annotations.NullMarked;
