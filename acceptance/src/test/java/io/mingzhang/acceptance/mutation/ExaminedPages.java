package io.mingzhang.acceptance.mutation;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.kernel.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text of the mutation run printed to PDF: a figure is changed before it is printed, and what is examined is what stands on
 * the pages.
 *
 * @param text what is printed
 * @param rows the rows of the unchanged pages
 */
record ExaminedPages(ExaminedText text, ReadRows rows) implements ExaminedCopy {

    static ExaminedPages of(ExaminedText text) {
        return new ExaminedPages(text, ReadRows.of(name(text), printed(text, text.bytes())));
    }

    private static String name(ExaminedText text) {
        return text.id() + ".pdf";
    }

    private static byte[] printed(ExaminedText text, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ConvertedKind.PDF.write(Examination.read(text.id(), content), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String id() {
        return name(text);
    }

    @Override
    public List<PrintedFigure> figures() {
        return text.figures();
    }

    @Override
    public Optional<String> bindingOf(PrintedFigure figure) {
        return text.bindingOf(figure);
    }

    @Override
    public byte[] bytes() {
        return printed(text, text.bytes());
    }

    @Override
    public byte[] with(PrintedFigure figure, String changed) {
        return printed(text, text.with(figure, changed));
    }

    @Override
    public Set<String> places(Finding finding) {
        return ReadRows.places(finding);
    }

    /** The rows and paragraphs that read otherwise than before. */
    @Override
    public Set<String> places(PrintedFigure figure, byte[] changed) {
        return ReadRows.of(id(), changed).otherThan(rows);
    }
}
