/**
 * Writes PDF files with embedded fonts: lines broken as Chinese typesetting asks, tables over pages with repeated labels. All
 * lengths are whole hundredths of a point. It does not know what the tables say.
 */
@NullMarked
package io.mingzhang.documents.writing.pdf;

import org.jspecify.annotations.NullMarked;
