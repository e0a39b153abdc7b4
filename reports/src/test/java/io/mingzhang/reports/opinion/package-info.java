/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.reports.opinion;

import org.jspecify.annotations.NullMarked;
