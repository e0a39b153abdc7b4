/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.reports.spool;

import org.jspecify.annotations.NullMarked;
