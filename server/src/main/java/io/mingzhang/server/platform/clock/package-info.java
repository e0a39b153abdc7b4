/**
 * The one place of the server that asks what time it is (时钟): everybody else is given an {@link java.time.InstantSource}.
 * It holds no deadlines and no calendar of working days.
 */
@NamedInterface("clock")
@NullMarked
package io.mingzhang.server.platform.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
