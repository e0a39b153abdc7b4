/**
 * Reading of texts: tab-separated tables, Markdown, left-over HTML, one cell per line, comma-separated values.
 */
@NullMarked
package io.mingzhang.documents.reading.text;

import org.jspecify.annotations.NullMarked;
