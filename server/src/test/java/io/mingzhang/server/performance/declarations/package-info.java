/** Tests of declarations. */
@NullMarked
package io.mingzhang.server.performance.declarations;

import org.jspecify.annotations.NullMarked;
