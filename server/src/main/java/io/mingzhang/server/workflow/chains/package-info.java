/**
 * Chains as data (流程设置): which steps, done by whom and until when, are in force for a thing, inherited down the tree and from
 * year to year; and where in the tree each step is done. It moves nothing.
 */
@NullMarked
package io.mingzhang.server.workflow.chains;

import org.jspecify.annotations.NullMarked;
