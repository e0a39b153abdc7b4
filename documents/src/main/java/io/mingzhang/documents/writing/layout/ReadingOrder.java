package io.mingzhang.documents.writing.layout;

import io.mingzhang.kernel.SourceLocation;
import java.util.Comparator;

/** The order in which a reader meets places of one document. */
final class ReadingOrder {

    /** Rows of the document, whatever stands in which column. */
    static final Comparator<SourceLocation> ROWS = Comparator.comparingInt(SourceLocation::block)
            .thenComparingInt(SourceLocation::row)
            .thenComparingInt(SourceLocation::line);

    /** Places, from left to right in a row. */
    static final Comparator<SourceLocation> PLACES = ROWS.thenComparingInt(SourceLocation::column);

    private ReadingOrder() {}
}
