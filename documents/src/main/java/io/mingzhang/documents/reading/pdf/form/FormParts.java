package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.form.LabelWords.Column;
import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the parts of forms among the lines of a page. */
final class FormParts {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－\\s]*第?\\s*[0-9]{1,4}\\s*页?[-—–－\\s/]*(共?\\s*[0-9]{1,4}\\s*页?)?");

    /** A head has labels of at least so many columns. */
    private static final int FEWEST_COLUMNS = 3;

    /** So many lines stand between a title and the first label at most. */
    private static final int REACH = 8;

    /** The next line of a form stands within this, in per cent of the size. */
    private static final int FAR = 600;

    /** Lines of cells side by side stand closer than rows, from middle to middle, in per cent of the size. */
    private static final int SAME_ROW = 95;

    private static final int WHOLE = 100;

    private final LabelWords words;
    private final List<TextLine> lines;
    private final List<FormPart> parts = new ArrayList<>();
    private FormPart.@Nullable Kind open;
    private List<Placed> heads = List.of();
    private boolean begins;
    private int from;
    private int titled = -REACH - 1;

    FormParts(LabelWords words, List<TextLine> lines) {
        this.words = words;
        this.lines = lines;
    }

    /** Whether a line is the last one of the page and only its number. */
    static boolean isPageNumber(List<TextLine> lines, int at) {
        return at == lines.size() - 1
                && PAGE_NUMBER.matcher(lines.get(at).text().strip()).matches();
    }

    /** The parts from top to bottom, when that kind of part is open at the end of the page before. */
    List<FormPart> of(FormPart.@Nullable Kind before) {
        open = before;
        for (int i = 0; i < lines.size(); i++) {
            if (words.isTitle(lines.get(i).text().strip())) {
                close(i);
                titled = i;
            } else if (isPageNumber(lines, i) || open != null && i > from && isFar(i)) {
                close(i);
            } else if (isHead(i)) {
                begin(FormPart.Kind.ROWS, i, open == null);
                heads = heads(i);
            } else if (isSide(i) && open != FormPart.Kind.FIELDS && (open != null || isEvident(i))) {
                begin(FormPart.Kind.FIELDS, i, open == null);
            }
        }
        close(lines.size());
        return parts;
    }

    private void begin(FormPart.Kind kind, int line, boolean first) {
        int start = line;
        int least = open == null
                ? Math.max(titled + 1, parts.isEmpty() ? 0 : parts.getLast().to())
                : from;
        while (start > least && isSameRow(start - 1, start)) {
            start--;
        }
        close(start);
        open = kind;
        from = start;
        begins = first;
        heads = List.of();
    }

    private void close(int line) {
        FormPart.Kind kind = open;
        if (kind != null && line > from) {
            parts.add(new FormPart(kind, from, line, heads, begins));
        }
        open = null;
        heads = List.of();
        begins = false;
        from = line;
    }

    private boolean isSameRow(int upper, int lower) {
        TextLine line = lines.get(lower);
        return (line.box().centreY() - lines.get(upper).box().centreY()) * WHOLE < line.size() * SAME_ROW;
    }

    private boolean isFar(int line) {
        int gap = lines.get(line).box().top() - lines.get(line - 1).box().bottom();
        return gap * WHOLE > lines.get(line).size() * FAR;
    }

    private boolean isSide(int line) {
        List<TextLine> pieces = lines.get(line).cells();
        return words.isSide(pieces.getFirst().text())
                || open == FormPart.Kind.ROWS && pieces.stream().anyMatch(piece -> isFooter(piece.text()));
    }

    private boolean isFooter(String text) {
        String label = text.strip();
        return (label.endsWith("：") || label.endsWith(":")) && words.isSide(label);
    }

    private boolean isHead(int line) {
        List<TextLine> pieces = lines.get(line).cells();
        int named = 0;
        int columns = 0;
        for (int i = 0; i < pieces.size() && columns + pieces.size() - i >= FEWEST_COLUMNS; i++) {
            Column column = words.column(pieces.get(i).text());
            columns += column == Column.NONE ? 0 : 1;
            named += column == Column.NAME ? 1 : 0;
        }
        return named > 0 && columns >= FEWEST_COLUMNS;
    }

    /** The labels of a head from left to right, those of several lines put together. */
    private List<Placed> heads(int line) {
        int begin = line;
        while (begin > 0 && isSameRow(begin - 1, line)) {
            begin--;
        }
        int end = line + 1;
        while (end < lines.size() && isSameRow(line, end)) {
            end++;
        }
        List<Placed> found = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            for (TextLine piece : lines.get(i).cells()) {
                add(found, Placed.of(piece));
            }
        }
        return found.stream()
                .filter(label -> words.column(label.text()) != Column.NONE)
                .sorted(Comparator.comparingInt(label -> label.box().left()))
                .toList();
    }

    private static void add(List<Placed> found, Placed piece) {
        for (int i = 0; i < found.size(); i++) {
            Box other = found.get(i).box();
            if (piece.box().left() < other.right() && other.left() < piece.box().right()) {
                found.set(i, found.get(i).with(piece));
                return;
            }
        }
        found.add(piece);
    }

    /** Whether what follows is a form: below a title, or with a head of rows below. */
    private boolean isEvident(int line) {
        if (line - titled <= REACH) {
            return true;
        }
        for (int i = line + 1; i < lines.size(); i++) {
            if (words.isTitle(lines.get(i).text().strip())) {
                return false;
            }
            if (isHead(i)) {
                return true;
            }
        }
        return false;
    }
}
