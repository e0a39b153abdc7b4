/** Tests of the words by which texts are judged. */
@NullMarked
package io.mingzhang.standards.text;

import org.jspecify.annotations.NullMarked;
