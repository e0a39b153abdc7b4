/** Lists of declarations (申报清单): filtered, searched, sorted, counted; only of what the current person may see. */
@NullMarked
package io.mingzhang.server.performance.listing;

import org.jspecify.annotations.NullMarked;
