@NullMarked
package io.mingzhang.reports.view;

import org.jspecify.annotations.NullMarked;
