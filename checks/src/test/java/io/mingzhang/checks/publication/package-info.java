/** Tests of the completeness of what is published. */
@NullMarked
package io.mingzhang.checks.publication;

import org.jspecify.annotations.NullMarked;
