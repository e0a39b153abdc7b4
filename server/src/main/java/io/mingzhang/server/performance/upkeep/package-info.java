/**
 * Keeps declarations true when what they name changes elsewhere: places that move, work that is handed over, projects that are
 * renamed. It changes nothing of what was declared.
 */
@NullMarked
package io.mingzhang.server.performance.upkeep;

import org.jspecify.annotations.NullMarked;
