/**
 * Projects as workbooks: lists that go out as they are shown, and lists that come in, with every problem told by its cell.
 * What a project may be is decided by {@code library}.
 */
@NullMarked
package io.mingzhang.server.projects.exchange;

import org.jspecify.annotations.NullMarked;
