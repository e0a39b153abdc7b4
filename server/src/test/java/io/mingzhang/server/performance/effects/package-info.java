@NullMarked
package io.mingzhang.server.performance.effects;

import org.jspecify.annotations.NullMarked;
