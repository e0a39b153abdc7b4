package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.page.Turn;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of a document, page by page: those without rules get them. Used for one document, its pages in order. */
public final class FormPages {

    private static final int PITCH = 140;

    private static final int WHOLE = 100;

    private final LabelWords words;
    private FormState state = FormState.NONE;
    private List<Integer> edges = List.of();

    /** Knows labels by these words. */
    public FormPages(LabelWords words) {
        this.words = words;
    }

    /**
     * The rules that the forms of a page leave out.
     *
     * @param rules from edge to edge of cells
     * @param doubtful where they may run otherwise
     */
    public record Missing(List<Rule> rules, List<Box> doubtful) {

        /** Nothing is missing. */
        public static final Missing NOTHING = new Missing(List.of(), List.of());

        public Missing {
            rules = List.copyOf(rules);
            doubtful = List.copyOf(doubtful);
        }
    }

    /** The rules that a page leaves out. */
    public Missing of(DrawnPage page) {
        List<Glyph> glyphs = page.glyphs().stream()
                .filter(glyph -> glyph.turn() == Turn.UPRIGHT)
                .toList();
        List<TextLine> lines = TextLine.of(glyphs);
        List<FormPart> parts = new FormParts(words, lines).of(state.open());
        if (parts.isEmpty()) {
            state = FormState.NONE;
            return Missing.NOTHING;
        }
        List<Rule> rules = new ArrayList<>();
        List<Box> doubtful = new ArrayList<>();
        FormState before = state;
        state = FormState.NONE;
        int next = 0;
        while (next < parts.size()) {
            int end = next + 1;
            while (end < parts.size()
                    && parts.get(end).from() == parts.get(end - 1).to()
                    && !parts.get(end).begins()) {
                end++;
            }
            FormState entered = next == 0 && parts.getFirst().from() == 0 ? before : FormState.NONE;
            Pen pen = new Pen(page.rules());
            form(page, lines, parts.subList(next, end), entered, pen);
            edges = pen.straighten(entered.open() == null ? List.of() : edges);
            if (!pen.rules().isEmpty()) {
                rules.addAll(pen.rules());
                if (!pen.isCertain()) {
                    doubtful.add(box(lines.subList(
                            parts.get(next).from(), parts.get(end - 1).to())));
                }
            }
            next = end;
        }
        return new Missing(rules, doubtful);
    }

    private void form(DrawnPage page, List<TextLine> lines, List<FormPart> parts, FormState entered, Pen pen) {
        int first = parts.getFirst().from();
        int last = parts.getLast().to();
        Box box = box(lines.subList(first, last));
        DrawnGrid grid = new DrawnGrid(page.rules());
        if (grid.isWhole(lines.subList(first, last))) {
            return;
        }
        int[] ends = grid.ends(box).orElse(entered.ends(box));
        boolean toEnd = last == lines.size() || FormParts.isPageNumber(lines, last);
        int top = first == 0 ? box.top() - lines.getFirst().size() / 2 : between(lines, first);
        for (FormPart part : parts) {
            boolean lastPart = part.equals(parts.getLast());
            int bottom = lastPart && toEnd ? box.bottom() + lines.getLast().size() / 2 : between(lines, part.to());
            boolean begun = part.equals(parts.getFirst()) && part.from() == 0 && entered.open() != null;
            FormBody.Area area = new FormBody.Area(top, bottom, begun, lastPart && toEnd);
            List<TextLine> inside = lines.subList(part.from(), part.to());
            int pitch = pitch(inside);
            if (part.kind() == FormPart.Kind.ROWS) {
                Optional<BodyColumns> columns = columns(part, inside, page, entered, ends);
                if (columns.isEmpty()) {
                    whole(pen, ends, area);
                } else {
                    boolean goesOn = entered.columns() != null;
                    rows(part, columns.get(), inside, new FormBody.Area(top, bottom, goesOn, area.goesOn()), pen);
                    entered = new FormState(part.kind(), ends[0], ends[1], columns.get());
                }
            } else {
                new FormFields(words, glyphs(inside), area, ends, pitch).draw(pen);
                entered = new FormState(part.kind(), ends[0], ends[1], null);
            }
            top = bottom;
        }
        state = toEnd ? entered : FormState.NONE;
    }

    private void rows(FormPart part, BodyColumns columns, List<TextLine> inside, FormBody.Area area, Pen pen) {
        List<Glyph> glyphs = glyphs(inside);
        if (!columns.fits(glyphs)) {
            pen.doubt();
        }
        int top = area.top();
        int head = part.heads().stream()
                .mapToInt(label -> label.box().bottom())
                .max()
                .orElse(0);
        List<Glyph> below =
                glyphs.stream().filter(glyph -> glyph.box().centreY() > head).toList();
        if (!part.heads().isEmpty()) {
            int first =
                    below.stream().mapToInt(glyph -> glyph.box().top()).min().orElse(area.bottom());
            int edge = (head + first) / 2;
            columns.edges().forEach(x -> pen.upright(x, area.top(), edge));
            pen.level(area.top(), columns.edges().getFirst(), columns.edges().getLast());
            pen.level(edge, columns.edges().getFirst(), columns.edges().getLast());
            top = edge;
        }
        if (!below.isEmpty()) {
            FormBody.Area rest = new FormBody.Area(top, area.bottom(), area.begun(), area.goesOn());
            new FormBody(columns, words, below, rest, pitch(inside)).draw(pen);
        }
    }

    private Optional<BodyColumns> columns(
            FormPart part, List<TextLine> inside, DrawnPage page, FormState entered, int[] ends) {
        if (part.heads().isEmpty()) {
            return Optional.ofNullable(entered.columns())
                    .map(columns -> columns.on(glyphs(inside), page.rules(), ends));
        }
        return BodyColumns.of(part.heads(), words, glyphs(inside), page.rules(), ends);
    }

    private static void whole(Pen pen, int[] ends, FormBody.Area area) {
        pen.upright(ends[0], area.top(), area.bottom());
        pen.upright(ends[1], area.top(), area.bottom());
        pen.level(area.top(), ends[0], ends[1]);
        pen.level(area.bottom(), ends[0], ends[1]);
        pen.doubt();
    }

    private static int between(List<TextLine> lines, int at) {
        return (lines.get(at - 1).box().bottom() + lines.get(at).box().top()) / 2;
    }

    /** How far lines of one text stand apart: as near as any lines do below each other. */
    private static int pitch(List<TextLine> lines) {
        int size = lines.stream()
                .mapToInt(TextLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(WHOLE);
        int least = size * PITCH / WHOLE;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < Math.min(lines.size(), i + 4); j++) {
                Box upper = lines.get(i).box();
                Box lower = lines.get(j).box();
                int apart = lower.centreY() - upper.centreY();
                boolean below = lower.left() < upper.right() && upper.left() < lower.right();
                if (below && apart >= size && apart < least) {
                    least = apart;
                }
            }
        }
        return least;
    }

    private static Box box(List<TextLine> lines) {
        return lines.stream().map(TextLine::box).reduce(Box::with).orElseThrow();
    }

    private static List<Glyph> glyphs(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line.glyphs().stream()).toList();
    }

    /**
     * What is open at the end of a page.
     *
     * @param open the part that may go on, if any
     * @param left the left edge
     * @param right the right edge, 0 when nothing is open
     * @param columns of the rows, if any
     */
    private record FormState(
            FormPart.@Nullable Kind open,
            int left,
            int right,
            @Nullable BodyColumns columns) {
        static final FormState NONE = new FormState(null, 0, 0, null);

        private static final int MARGIN = 300;

        /** The edges around a box: those of the page before where they reach as far. */
        int[] ends(Box box) {
            int[] own = {box.left() - MARGIN, box.right() + MARGIN};
            if (right == 0) {
                return own;
            }
            return new int[] {left <= box.left() ? left : own[0], right >= box.right() ? right : own[1]};
        }
    }
}
