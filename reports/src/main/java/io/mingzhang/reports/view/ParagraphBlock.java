package io.mingzhang.reports.view;

import io.mingzhang.kernel.PageStretch;
import java.util.List;

/**
 * A paragraph.
 *
 * @param id its number in reading order
 * @param text as printed
 * @param heading depth of a heading, 0 for others
 * @param line the line of a text, 0 elsewhere
 * @param sheet the sheet of a workbook, empty elsewhere
 * @param part the id of its part, empty when it belongs to none
 * @param unrecognized whether nobody understood it
 * @param printed where it is printed; of one that goes on upon the next page, its part on the first
 * @param further its parts on the pages after that
 */
public record ParagraphBlock(
        int id,
        String text,
        int heading,
        int line,
        String sheet,
        String part,
        boolean unrecognized,
        PagePlace printed,
        List<PageStretch> further)
        implements Block {

    public ParagraphBlock {
        further = List.copyOf(further);
    }
}
