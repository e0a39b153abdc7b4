package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.table.AlignedRow;
import io.mingzhang.documents.reading.pdf.table.AlignedTables;
import io.mingzhang.documents.reading.pdf.table.PageTable;
import io.mingzhang.documents.reading.pdf.table.RowRules;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages read as one because a table without rules goes on from each to the next: below the end of one page follow the lines of
 * the next, without the head that is printed again, so that all rows tell of the columns. Most are one page.
 */
final class JoinedPages {

    /** No more pages are read as one; what follows is joined by its columns. */
    private static final int MOST = 20;

    /** The next page follows at this distance, in per cent of the size, unless rows stand otherwise. */
    private static final int APART = 60;

    /** A row of a table stands among so many lines at the end of a page, or at the beginning. */
    private static final int NEAR = 12;

    private static final int WHOLE = 100;

    private final List<Leaf> leaves;
    private final AlignedTables read;

    /**
     * A page among those read as one.
     *
     * @param page as it is drawn
     * @param inside its lines that take part, where they stand among those of all pages
     * @param aside its lines that do not, where they stand on the page: running heads, page numbers, a head printed again
     * @param down how far its lines were moved
     */
    private record Leaf(BarePage page, List<TextLine> inside, List<TextLine> aside, int down) {

        int top() {
            return inside.getFirst().box().top();
        }
    }

    private JoinedPages(List<Leaf> leaves, AlignedTables read) {
        this.leaves = leaves;
        this.read = read;
    }

    /** A page alone. */
    static JoinedPages of(BarePage page) {
        List<Leaf> leaves = List.of(new Leaf(page, page.lines(), List.of(), 0));
        return new JoinedPages(leaves, read(leaves));
    }

    /** All with the next page, when a table goes on there; the same object otherwise. */
    JoinedPages with(BarePage next) {
        Leaf last = leaves.getLast();
        BarePage page = last.page;
        if (leaves.size() == MOST
                || next.number() != page.number() + 1
                || next.width() != page.width()
                || next.quarters() != page.quarters()) {
            return this;
        }
        Leaf ended = withoutFoot(last, next);
        List<Leaf> before = new ArrayList<>(leaves.subList(0, leaves.size() - 1));
        before.add(ended);
        List<TextLine> above =
                before.stream().flatMap(leaf -> leaf.inside.stream()).toList();
        int end = footOf(next, page);
        int head = Math.min(end, new RepeatedHead(above, next, page).lines());
        List<TextLine> rest = next.lines().subList(head, end);
        if (ended.inside.isEmpty() || rest.isEmpty() || !isOpen(ended, rest, next)) {
            return this;
        }
        int down = above.getLast().box().bottom()
                + gap(above)
                - rest.getFirst().box().top();
        List<TextLine> inside = rest.stream().map(line -> line.moved(down)).toList();
        List<TextLine> aside = new ArrayList<>(next.lines().subList(0, head));
        aside.addAll(next.lines().subList(end, next.lines().size()));
        before.add(new Leaf(next, inside, aside, down));
        JoinedPages joined = new JoinedPages(List.copyOf(before), read(before));
        return joined.isOne(read) ? joined : this;
    }

    /** What stands on each of the pages. */
    List<PageContent> content(StrayForm forms) {
        List<PageContent> pages = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            int from = i == 0 ? Integer.MIN_VALUE : leaf.top();
            int to = i + 1 == leaves.size()
                    ? Integer.MAX_VALUE
                    : leaves.get(i + 1).top();
            List<PagePart.Table> tables = new ArrayList<>();
            for (PageTable table : read.tables()) {
                forms.doubted(table, read.outside())
                        .between(from, to)
                        .ifPresent(part -> tables.add(new PagePart.Table(
                                part.moved(-leaf.down), table.box().top() < from)));
            }
            List<TextLine> lines = new ArrayList<>(leaf.aside);
            read.outside().stream()
                    .filter(line -> line.box().top() >= from && line.box().top() < to)
                    .forEach(line -> lines.add(line.moved(-leaf.down)));
            pages.add(PageContent.of(leaf.page, tables, lines));
        }
        return pages;
    }

    private static AlignedTables read(List<Leaf> leaves) {
        List<TextLine> lines = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Leaf leaf : leaves) {
            lines.addAll(leaf.inside);
            leaf.page.rules().forEach(rule -> rules.add(rule.moved(leaf.down)));
        }
        return new AlignedTables(lines, new RowRules(rules));
    }

    /** Whether lines stand at the end of the one page and at the beginning of the next that may be rows of one table. */
    private static boolean isOpen(Leaf ended, List<TextLine> rest, BarePage next) {
        int end = ended.inside.getLast().box().bottom() - ended.down;
        int begin = rest.getFirst().box().top();
        boolean closed =
                ended.page.ruled().stream().anyMatch(table -> table.box().bottom() > end)
                        || next.ruled().stream().anyMatch(table -> table.box().top() < begin);
        int lines = ended.inside.size();
        return !closed
                && ended.inside.subList(Math.max(0, lines - NEAR), lines).stream()
                        .anyMatch(JoinedPages::isParted)
                && rest.subList(0, Math.min(NEAR, rest.size())).stream().anyMatch(JoinedPages::isParted);
    }

    private static boolean isParted(TextLine line) {
        return AlignedRow.of(line).isTabular();
    }

    /** Whether a table stands on the last page and the one before, read as certainly as before. */
    private boolean isOne(AlignedTables before) {
        int seam = leaves.getLast().top();
        return read.tables().stream()
                .filter(table -> table.box().top() < seam && table.box().bottom() > seam)
                .anyMatch(table -> table.goesOnBelow(seam)
                        && (table.doubts().isEmpty()
                                || before.tables().stream()
                                        .anyMatch(part -> part.box().overlaps(table.box())
                                                && part.doubts().equals(table.doubts()))));
    }

    private static Leaf withoutFoot(Leaf leaf, BarePage next) {
        List<TextLine> kept = new ArrayList<>(leaf.inside);
        List<TextLine> aside = new ArrayList<>(leaf.aside);
        while (!kept.isEmpty()) {
            TextLine line = kept.getLast().moved(-leaf.down);
            if (!isAtFoot(line, leaf.page) || !leaf.page.runs(line, next)) {
                break;
            }
            kept.removeLast();
            aside.add(line);
        }
        return new Leaf(leaf.page, kept, aside, leaf.down);
    }

    /** Behind the last line of a page that does not run at its foot. */
    private static int footOf(BarePage page, BarePage before) {
        int end = page.lines().size();
        while (end > 0
                && isAtFoot(page.lines().get(end - 1), page)
                && page.runs(page.lines().get(end - 1), before)) {
            end--;
        }
        return end;
    }

    private static boolean isAtFoot(TextLine line, BarePage page) {
        return line.box().top() > page.height() / 2;
    }

    /** How far lines at the end of a page stand apart, as most do. */
    private static int gap(List<TextLine> lines) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = Math.max(1, lines.size() - MOST); i < lines.size(); i++) {
            gaps.add(lines.get(i).box().top() - lines.get(i - 1).box().bottom());
        }
        gaps.sort(null);
        int size = lines.getLast().size();
        int least = size * APART / WHOLE;
        return gaps.isEmpty() ? least : Math.clamp(gaps.get(gaps.size() / 2), least, 2 * size);
    }
}
