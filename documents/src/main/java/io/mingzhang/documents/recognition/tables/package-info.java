/**
 * Finds budget tables in rows that nobody has claimed yet: caption, header, columns by meaning, rows with codes, levels and
 * parents, cells with their state. Words come from the vocabularies; nothing is decided by position in the document.
 */
@NullMarked
package io.mingzhang.documents.recognition.tables;

import org.jspecify.annotations.NullMarked;
