/** Tests of the way between cells and targets. */
@NullMarked
package io.mingzhang.server.performance.bridge;

import org.jspecify.annotations.NullMarked;
