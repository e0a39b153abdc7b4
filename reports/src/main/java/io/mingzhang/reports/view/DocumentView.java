package io.mingzhang.reports.view;

import java.util.List;

/**
 * A document as a viewer shows it.
 *
 * @param source the document, as the user named it
 * @param media what kind of file it is
 * @param blocks paragraphs and tables in reading order; nothing of the content is missing
 * @param parts what was recognized in it, in reading order
 * @param unrecognized what was not understood
 * @param unbound figures that no relation ties to another
 * @param unreadable pages of which nothing could be read, or with a table that could not be read for certain
 */
public record DocumentView(
        String source,
        Media media,
        List<Block> blocks,
        List<Part> parts,
        List<Unread> unrecognized,
        List<UnboundFigure> unbound,
        List<UnreadablePage> unreadable) {

    /** Kinds of files that can be viewed. */
    public enum Media {
        /** Lines of text. */
        TEXT,
        /** Sheets of a workbook. */
        XLSX,
        /** Paragraphs and tables of a Word document. */
        DOCX,
        /** Pages of a PDF. */
        PDF
    }

    /**
     * Something that was not understood.
     *
     * @param place where it begins
     * @param text an excerpt
     * @param reason why, in Chinese
     */
    public record Unread(String place, String text, String reason) {}

    /**
     * A figure that no relation ties to another.
     *
     * @param place the cell or paragraph
     * @param offset the 0-based character in it, −1 for the whole
     * @param length how many characters
     * @param label what the figure is said of
     * @param printed the figure as printed
     * @param part the part of the document
     */
    public record UnboundFigure(String place, int offset, int length, String label, String printed, String part) {}

    /**
     * A page of which nothing could be read.
     *
     * @param page its 1-based number
     * @param message why, in Chinese
     */
    public record UnreadablePage(int page, String message) {}

    public DocumentView {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
        unrecognized = List.copyOf(unrecognized);
        unbound = List.copyOf(unbound);
        unreadable = List.copyOf(unreadable);
    }
}
