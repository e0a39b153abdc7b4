/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.reports.run;

import org.jspecify.annotations.NullMarked;
