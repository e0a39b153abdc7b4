/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.reports.findings;

import org.jspecify.annotations.NullMarked;
