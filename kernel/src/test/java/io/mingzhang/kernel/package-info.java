/** Tests of values: money, printed amounts, relations between them. */
@NullMarked
package io.mingzhang.kernel;

import org.jspecify.annotations.NullMarked;
