/** Tests of the library, of adapted templates and of gathering. */
@NullMarked
package io.mingzhang.server.performance.library;

import org.jspecify.annotations.NullMarked;
