/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.reports.annotated;

import org.jspecify.annotations.NullMarked;
