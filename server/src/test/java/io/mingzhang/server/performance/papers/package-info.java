/** Tests of printing declarations, of importing forms from files, and of filling them in offline; over HTTP. */
@NullMarked
package io.mingzhang.server.performance.papers;

import org.jspecify.annotations.NullMarked;
