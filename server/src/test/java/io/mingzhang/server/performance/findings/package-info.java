/** What is found in forms beside the rulebook. Not what becomes of it. */
@NullMarked
package io.mingzhang.server.performance.findings;

import org.jspecify.annotations.NullMarked;
