/** Tests of the reports on a console. */
@NullMarked
package io.mingzhang.reports.text;

import org.jspecify.annotations.NullMarked;
