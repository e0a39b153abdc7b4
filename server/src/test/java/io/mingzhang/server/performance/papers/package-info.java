/** Tests of printing and importing. */
@NullMarked
package io.mingzhang.server.performance.papers;

import org.jspecify.annotations.NullMarked;
