/** Tests of merging changes. */
@NullMarked
package io.mingzhang.server.performance.merge;

import org.jspecify.annotations.NullMarked;
