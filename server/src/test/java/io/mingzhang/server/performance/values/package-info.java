/** Tests of target values. */
@NullMarked
package io.mingzhang.server.performance.values;

import org.jspecify.annotations.NullMarked;
