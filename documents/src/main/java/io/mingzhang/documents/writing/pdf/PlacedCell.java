package io.mingzhang.documents.writing.pdf;

import io.mingzhang.kernel.PageBox;

/**
 * Where a cell with a name was printed; one that goes on over a page is printed several times.
 *
 * @param name the name it has in its {@link io.mingzhang.documents.writing.grid.PrintGrid}
 * @param page the page, counted from 0
 * @param box where on it
 */
public record PlacedCell(String name, int page, PageBox box) {}
