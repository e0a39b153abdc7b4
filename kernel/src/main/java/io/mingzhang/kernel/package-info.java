/**
 * Values everything else is made of: money, stated amounts, codes, years, places, relations, outcomes and findings. It is
 * not a place for anything that knows a document, a table or a rule; it imports only {@code java.*}.
 */
@NullMarked
package io.mingzhang.kernel;

import org.jspecify.annotations.NullMarked;
