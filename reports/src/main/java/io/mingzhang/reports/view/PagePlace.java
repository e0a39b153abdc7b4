package io.mingzhang.reports.view;

import io.mingzhang.kernel.PageBox;
import io.mingzhang.kernel.SourceLocation;

/**
 * Where a cell or paragraph is printed on the pages of a file.
 *
 * @param page 1-based page, 0 where the document has no pages
 * @param box where on that page, as it is shown
 */
public record PagePlace(int page, PageBox box) {

    /** Printed on no page. */
    public static final PagePlace NONE = new PagePlace(0, PageBox.NONE);

    /** The page and the box of a place. */
    static PagePlace of(SourceLocation at) {
        return at.page() > 0 && at.box().isKnown() ? new PagePlace(at.page(), at.box()) : NONE;
    }

    /** Whether it is known. */
    public boolean isKnown() {
        return page > 0;
    }
}
