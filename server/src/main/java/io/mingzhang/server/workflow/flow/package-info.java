/**
 * Things on their chains (送审事项): where each stands, who may move it, the moves themselves and their history. Which moves are
 * lawful stands in {@code machine}, which steps there are in {@code chains}.
 */
@NullMarked
package io.mingzhang.server.workflow.flow;

import org.jspecify.annotations.NullMarked;
