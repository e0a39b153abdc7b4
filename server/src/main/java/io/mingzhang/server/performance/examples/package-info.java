/**
 * Good examples (填报范例): declarations that a finance department shows to all who declare in its division, to begin with. Who
 * marks them is the matter of the declarations.
 */
@NullMarked
package io.mingzhang.server.performance.examples;

import org.jspecify.annotations.NullMarked;
