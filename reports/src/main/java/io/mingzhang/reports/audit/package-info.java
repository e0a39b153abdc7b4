/**
 * Reading and examining: one file or its bytes, documents that belong together, what became of each.
 *
 * <p>It holds no rule and no knowledge of documents, keeps nothing and prints nothing; what asks for it is the command line
 * or the server.
 */
@NullMarked
package io.mingzhang.reports.audit;

import org.jspecify.annotations.NullMarked;
