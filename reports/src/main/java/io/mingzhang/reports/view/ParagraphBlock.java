package io.mingzhang.reports.view;

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
 */
public record ParagraphBlock(
        int id, String text, int heading, int line, String sheet, String part, boolean unrecognized, PagePlace printed)
        implements Block {}
