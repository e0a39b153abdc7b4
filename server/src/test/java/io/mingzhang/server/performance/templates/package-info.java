/** Tests of templates. */
@NullMarked
package io.mingzhang.server.performance.templates;

import org.jspecify.annotations.NullMarked;
