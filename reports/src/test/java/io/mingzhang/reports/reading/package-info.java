/** Tests of what reports say about reading. */
@NullMarked
package io.mingzhang.reports.reading;

import org.jspecify.annotations.NullMarked;
