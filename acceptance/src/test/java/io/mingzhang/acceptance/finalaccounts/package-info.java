/** Final accounts of a fictional department, in the layout most provinces use and in the ways they differ from it. It holds no other document. */
@NullMarked
package io.mingzhang.acceptance.finalaccounts;

import org.jspecify.annotations.NullMarked;
