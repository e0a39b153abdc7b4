/**
 * Filled declaration forms laid out as their template prints them: labels, marks, blank rows, boxes to tick, footer. It writes no
 * files and knows nothing of how forms are recognized.
 */
@NullMarked
package io.mingzhang.documents.writing.declared;

import org.jspecify.annotations.NullMarked;
