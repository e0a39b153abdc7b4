/** Tests of the document under examination. */
@NullMarked
package io.mingzhang.checks.document;

import org.jspecify.annotations.NullMarked;
