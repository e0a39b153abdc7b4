/** Examined documents for the tests of the packages below. */
@NullMarked
package io.mingzhang.reports;

import org.jspecify.annotations.NullMarked;
