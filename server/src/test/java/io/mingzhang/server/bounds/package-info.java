/**
 * What holds for every address of the server at once: how many statements an answer may cost, and that whatever is sent,
 * the answer is calm. A new endpoint is in it without anybody entering it.
 */
@NullMarked
package io.mingzhang.server.bounds;

import org.jspecify.annotations.NullMarked;
