/** Declarations that follow what happens elsewhere: in the tree, with people. Not how they are written. */
@NullMarked
package io.mingzhang.server.performance.upkeep;

import org.jspecify.annotations.NullMarked;
