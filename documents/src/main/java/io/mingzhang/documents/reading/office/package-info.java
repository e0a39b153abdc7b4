/**
 * What workbooks and Word documents have in common as files: a ZIP package of parts tied by relationships (ISO/IEC 29500-2),
 * read within bounds. It knows neither sheets nor paragraphs.
 */
@NullMarked
package io.mingzhang.documents.reading.office;

import org.jspecify.annotations.NullMarked;
