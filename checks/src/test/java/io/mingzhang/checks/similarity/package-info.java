/** Tests of the package of the same name; every text here is fictional. */
@NullMarked
package io.mingzhang.checks.similarity;

import org.jspecify.annotations.NullMarked;
