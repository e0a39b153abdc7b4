package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.pdf.form.LabelWords;
import io.mingzhang.documents.reading.pdf.table.PageCell;
import io.mingzhang.documents.reading.pdf.table.PageTable;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a form that was not seen to be one and was read as rows and columns: it stands below the title of a form, and its
 * labels stand beside amounts. Its cells are not those of the form.
 */
final class StrayForm {

    private static final List<String> UNCERTAIN = List.of("各行各列的界限无法确定");

    /** The title of a form stands above its first rows among so many lines. */
    private static final int REACH = 8;

    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,，]*([.．][0-9]+)?");

    private final LabelWords words;

    StrayForm(LabelWords words) {
        this.words = words;
    }

    /** The table, doubted when it is such a piece among these lines outside of tables. */
    PageTable doubted(PageTable table, List<TextLine> outside) {
        List<TextLine> above = outside.stream()
                .filter(line -> line.box().bottom() <= table.box().top())
                .toList();
        boolean titled = above.subList(Math.max(0, above.size() - REACH), above.size()).stream()
                .anyMatch(line -> words.isTitle(line.text().strip()));
        boolean form = titled && table.rows().stream().anyMatch(this::isBesideAmount);
        return form && table.doubts().isEmpty() ? table.doubted(UNCERTAIN) : table;
    }

    private boolean isBesideAmount(List<PageCell> row) {
        boolean label = row.stream().anyMatch(cell -> isLabel(cell.text()));
        return label
                && row.stream().anyMatch(cell -> FIGURE.matcher(cell.text()).matches());
    }

    private boolean isLabel(String text) {
        String label = text.strip();
        return !label.isEmpty() && (words.isFund(label) || words.isSide(label));
    }
}
