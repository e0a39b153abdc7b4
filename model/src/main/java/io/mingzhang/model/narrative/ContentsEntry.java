package io.mingzhang.model.narrative;

import io.mingzhang.kernel.SourceLocation;

/**
 * A line of the table of contents (目录).
 *
 * @param title as printed, without leader dots and page number
 * @param page the page number printed, 0 when there is none
 * @param isTable whether the title announces a budget table or form
 * @param at where it stands
 */
public record ContentsEntry(String title, int page, boolean isTable, SourceLocation at) {}
