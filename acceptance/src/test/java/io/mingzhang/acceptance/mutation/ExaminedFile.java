package io.mingzhang.acceptance.mutation;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.kernel.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text of the mutation run as a workbook or Word document. Which relation binds a figure is known from the text: the
 * figures of both are laid side by side in reading order.
 *
 * @param id its name in the report
 * @param content the characters of the file and their places
 * @param figures the figures in it
 * @param binding the relation that binds a figure
 */
record ExaminedFile(String id, OfficeText content, List<PrintedFigure> figures, Map<PrintedFigure, String> binding)
        implements ExaminedCopy {

    private static final int LABEL = 4;

    /** A text as a file of a kind. */
    static ExaminedFile of(ExaminedText text, ConvertedKind kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            kind.write(Examination.read(text.id(), text.bytes()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OfficeText content = OfficeText.of(bytes.toByteArray());
        List<PrintedFigure> figures = FigureScan.of(content.text());
        return new ExaminedFile(
                text.id() + "." + kind.extension(), content, figures, binding(text, content.text(), figures));
    }

    @Override
    public Optional<String> bindingOf(PrintedFigure figure) {
        return Optional.ofNullable(binding.get(figure));
    }

    @Override
    public byte[] bytes() {
        return content.bytes();
    }

    @Override
    public byte[] with(PrintedFigure figure, String changed) {
        return content.with(figure, changed);
    }

    @Override
    public Set<String> places(Finding finding) {
        return ReadRows.places(finding);
    }

    /** The rows that read otherwise than before. */
    @Override
    public Set<String> places(PrintedFigure figure, byte[] changed) {
        return ReadRows.of(id, changed).otherThan(ReadRows.of(id, bytes()));
    }

    /** The longest common sequence of figures and the words before them; what stands in both is bound in both. */
    private static Map<PrintedFigure, String> binding(ExaminedText from, String text, List<PrintedFigure> figures) {
        List<String> keys = keys(from.text(), from.figures());
        List<String> others = keys(text, figures);
        int[][] common = new int[keys.size() + 1][others.size() + 1];
        for (int i = keys.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                common[i][j] = keys.get(i).equals(others.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        Map<PrintedFigure, String> binding = new HashMap<>();
        int i = 0;
        int j = 0;
        while (i < keys.size() && j < others.size()) {
            if (keys.get(i).equals(others.get(j))) {
                PrintedFigure figure = figures.get(j++);
                from.bindingOf(from.figures().get(i++)).ifPresent(relation -> binding.put(figure, relation));
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return binding;
    }

    private static List<String> keys(String text, List<PrintedFigure> figures) {
        List<String> lines = FigureScan.lines(text);
        List<String> keys = new ArrayList<>();
        for (PrintedFigure figure : figures) {
            String label =
                    lines.get(figure.line() - 1).substring(0, figure.start()).replaceAll("\\P{IsHan}", "");
            keys.add(new BigDecimal(figure.text().replace(",", ""))
                            .stripTrailingZeros()
                            .toPlainString()
                    + label.substring(Math.max(0, label.length() - LABEL)));
        }
        return keys;
    }
}
