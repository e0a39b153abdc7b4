/** Workbooks from outside: the published template, and copies of it filled in here. */
@NullMarked
package io.mingzhang.acceptance.workbook;

import org.jspecify.annotations.NullMarked;
