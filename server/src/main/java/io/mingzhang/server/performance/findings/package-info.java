/**
 * What is wrong in a declaration, cell by cell (校验): the shared rulebook on what stands in it, what its template asks for, and
 * what the registers say; and what of it stands against sending it.
 */
@NullMarked
package io.mingzhang.server.performance.findings;

import org.jspecify.annotations.NullMarked;
