/** Seasons: opened when everybody is there, closed, and who may be late. */
@NullMarked
package io.mingzhang.server.workflow.seasons;

import org.jspecify.annotations.NullMarked;
