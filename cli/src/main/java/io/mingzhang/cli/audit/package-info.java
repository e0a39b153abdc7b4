/**
 * The examination of files for the command line: a run over many that writes reports as results come in, the exit
 * status.
 *
 * <p>It holds no rule and no knowledge of documents, and prints nothing itself.
 */
@NullMarked
package io.mingzhang.cli.audit;

import org.jspecify.annotations.NullMarked;
