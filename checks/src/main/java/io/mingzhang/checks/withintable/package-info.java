/** Checks of sums inside one budget table (表内勾稽). It compares nothing across tables. */
@NullMarked
package io.mingzhang.checks.withintable;

import org.jspecify.annotations.NullMarked;
