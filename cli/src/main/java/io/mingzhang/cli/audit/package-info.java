/**
 * The examination of files for the command line: reading and examining one file, choosing checks, the exit status.
 *
 * <p>It holds no rule and no knowledge of documents, and prints nothing.
 */
@NullMarked
package io.mingzhang.cli.audit;

import org.jspecify.annotations.NullMarked;
