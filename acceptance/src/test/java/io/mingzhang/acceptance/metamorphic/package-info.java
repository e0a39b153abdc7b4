/**
 * The same budget written another way must be understood the same way: other names, column orders, units, layouts,
 * encodings. What changes the meaning of a document does not belong here.
 */
@NullMarked
package io.mingzhang.acceptance.metamorphic;

import org.jspecify.annotations.NullMarked;
