/**
 * Declarations of targets (绩效目标申报): made from projects and departments, opened, changed by several people at once, put
 * away and taken back. How they are sent is the workflow's matter, what is wrong in them the rulebook's.
 */
@NullMarked
package io.mingzhang.server.performance.declarations;

import org.jspecify.annotations.NullMarked;
