package io.mingzhang.documents.recognition.tables;

import io.mingzhang.documents.content.ContentRow;
import java.util.List;

/**
 * The rows of a table with what stands above and below it.
 *
 * @param caption title, department and unit line
 * @param grid header and body, caption rows inside the grid taken away
 * @param notes lines below it
 * @param joined rows at which a continuation behind a break was joined
 */
record TableRegion(Caption caption, TableGrid grid, List<ContentRow> notes, List<ContentRow> joined) {}
