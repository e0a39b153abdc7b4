/**
 * The way between the cells of a declaration and the target that readers and the rulebook know: in both directions, with
 * nothing lost and every figure leading back to its cell.
 */
@NamedInterface("bridge")
@NullMarked
package io.mingzhang.server.performance.bridge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
