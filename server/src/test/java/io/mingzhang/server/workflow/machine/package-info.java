/** The table of lawful moves, as a model: reached, left, walked at random. */
@NullMarked
package io.mingzhang.server.workflow.machine;

import org.jspecify.annotations.NullMarked;
