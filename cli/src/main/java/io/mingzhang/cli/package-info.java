/**
 * The command line of Mingzhang (明账): thin commands over readers and rulebook, and their reports.
 *
 * <p>It holds no rule and no knowledge of documents of its own.
 */
@NullMarked
package io.mingzhang.cli;

import org.jspecify.annotations.NullMarked;
