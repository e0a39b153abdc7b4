/** Tests of comparing two versions of a document. */
@NullMarked
package io.mingzhang.checks.comparison;

import org.jspecify.annotations.NullMarked;
