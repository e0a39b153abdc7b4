package io.mingzhang.documents.recognition.tables;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.vocabulary.RowVocabulary;
import io.mingzhang.standards.vocabulary.TitleMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the free grids of a document with their captions and notes; joins what a page break has parted and parts what
 * stands in one grid without a break.
 */
final class RegionFinder {

    private static final int MOST_CAPTION_LINES = 10;
    private static final int MOST_NOTES = 4;

    /** The only row of an empty table may stand as a line of its own between its head and its notes. */
    private static final String BARE_TOTAL = "合计";

    private static final int LONGEST_NOTE = 120;

    private final CaptionReader captions;
    private final HeaderReader headers;
    private final RowVocabulary vocabulary;
    private final List<ContentRow> rows;
    private final Claims claims;

    RegionFinder(Standards standards, DocumentContent content, Claims claims) {
        this.captions = new CaptionReader(standards);
        this.headers = new HeaderReader(standards.columns());
        this.vocabulary = standards.rows();
        this.rows = content.rows();
        this.claims = claims;
    }

    List<TableRegion> find() {
        List<TableRegion> regions = new ArrayList<>();
        int lastEnd = -1;
        int next = 0;
        while (next < rows.size()) {
            if (!isFreeGrid(next)) {
                next++;
                continue;
            }
            int end = pieceEnd(next);
            Caption caption = new Caption();
            int body = captionInside(next, end, caption);
            captionAbove(next, caption);
            if (body < end) {
                TableGrid grid = new TableGrid(rows.subList(body, end));
                TableRegion previous = regions.isEmpty() ? null : regions.getLast();
                sheetTitle(rows.get(next), previous, caption);
                boolean adjacent = previous != null && next - caption.rows().size() <= lastEnd + 1;
                if (previous != null && adjacent && continues(previous, grid, caption)) {
                    regions.set(regions.size() - 1, joined(previous, grid, caption));
                } else {
                    regions.add(withNotes(caption, grid, end));
                }
                lastEnd = end - 1 + (regions.getLast().notes().size());
            }
            next = end;
        }
        return regions;
    }

    private boolean isFreeGrid(int index) {
        return rows.get(index).tabular() && claims.isFree(rows.get(index));
    }

    /** A piece ends with its block, or before a row inside it that is the title of another table. */
    private int pieceEnd(int start) {
        int end = start + 1;
        boolean body = false;
        while (end < rows.size()
                && isFreeGrid(end)
                && rows.get(end).block() == rows.get(start).block()) {
            if (body && isTitleRow(rows.get(end))) {
                return end;
            }
            body = body || !captions.read(rows.get(end)).saysSomething();
            end++;
        }
        return end;
    }

    private boolean isTitleRow(ContentRow row) {
        return !row.soleText().isEmpty()
                && !isNote(row.soleText())
                && captions.read(row).isTitle();
    }

    /** Takes the leading rows of a piece that are title, department or unit line; returns where the header begins. */
    private int captionInside(int start, int end, Caption caption) {
        int next = start;
        while (next < end) {
            ContentRow row = rows.get(next);
            CaptionLine line = captions.read(row);
            boolean blank = row.filled().findAny().isEmpty();
            if (blank || line.saysSomething()) {
                caption.accept(row, line);
                next++;
            } else if (next + 1 < end && !caption.hasTitle() && joinsToTitle(row, rows.get(next + 1), caption)) {
                next += 2;
            } else {
                break;
            }
        }
        return next;
    }

    private boolean joinsToTitle(ContentRow first, ContentRow second, Caption caption) {
        String upper = first.soleText();
        String lower = second.soleText();
        if (upper.isEmpty()
                || lower.isEmpty()
                || !captions.mayBePartOfTitle(upper)
                || !captions.mayBePartOfTitle(lower)) {
            return false;
        }
        List<TitleMatch> matches = captions.titles(upper + lower);
        if (matches.isEmpty()) {
            return false;
        }
        caption.add(first);
        caption.add(second);
        caption.entitle(first, upper + lower, matches);
        return true;
    }

    /** Reads the paragraphs above a piece from the nearest upwards until one says nothing about a table. */
    private void captionAbove(int start, Caption caption) {
        String titleKey = "";
        for (int i = start - 1; i >= Math.max(0, start - MOST_CAPTION_LINES); i--) {
            ContentRow row = rows.get(i);
            if (!claims.isFree(row) || row.tabular() && !isCaptionOfItsOwn(i, start)) {
                return;
            }
            CaptionLine line = captions.read(row);
            if (line.isTitle() && caption.hasTitle()) {
                if (!LabelText.key(line.title()).equals(titleKey)) {
                    extendTitle(row, caption);
                    return;
                }
                caption.add(row);
            } else if (line.saysSomething()) {
                caption.accept(row, line);
                titleKey = LabelText.key(caption.title());
            } else if (caption.hasTitle()) {
                extendTitle(row, caption);
                return;
            } else if (i > 0 && joinsToTitle(rows.get(i - 1), row, caption)) {
                titleKey = LabelText.key(caption.title());
                i--;
            } else if (caption.isEmpty() && isOverHeader(i)) {
                caption.add(row);
            } else {
                return;
            }
        }
    }

    /** In a sheet, the single text of a header's first row stands between the unit of the table and the rest of its header. */
    private boolean isOverHeader(int index) {
        ContentRow row = rows.get(index);
        ContentRow above = index == 0 ? row : rows.get(index - 1);
        return !row.at().sheet().isEmpty()
                && row.at().sheet().equals(above.at().sheet())
                && !above.tabular()
                && claims.isFree(above)
                && captions.mayBePartOfTitle(row.soleText())
                && captions.read(above).unit().isPresent();
    }

    /** A line that tabs part (部门：… ⇥ 单位：万元) is a grid of one row, although it is no part of a table. */
    private boolean isCaptionOfItsOwn(int index, int start) {
        int block = rows.get(index).block();
        boolean alone = block != rows.get(start).block()
                && (index == 0 || rows.get(index - 1).block() != block)
                && rows.get(index + 1).block() != block;
        return alone && captions.read(rows.get(index)).saysSomething();
    }

    /** The first table of a sheet that has no title goes by the name on the tab, where that is the name of a table. */
    private void sheetTitle(ContentRow first, @Nullable TableRegion previous, Caption caption) {
        String sheet = first.at().sheet();
        boolean named = previous != null && previous.grid().row(0).at().sheet().equals(sheet);
        if (sheet.isEmpty() || named || caption.hasTitle()) {
            return;
        }
        List<TitleMatch> matches = captions.titles(sheet);
        if (!matches.isEmpty()) {
            caption.entitle(first, sheet, matches);
        }
    }

    /** A title may begin on the line above: XX局2023年一般公共预算 / 基本支出表. */
    private void extendTitle(ContentRow above, Caption caption) {
        String upper = above.soleText();
        if (!captions.mayBePartOfTitle(upper)
                || caption.matches().getFirst().exact() && captions.read(above).isTitle()) {
            return;
        }
        List<TitleMatch> matches = captions.titles(upper + caption.title());
        boolean better = !matches.isEmpty()
                && matches.getFirst().matched() > caption.matches().getFirst().matched();
        if (better) {
            caption.add(above);
            caption.entitle(above, upper + caption.title(), matches);
        }
    }

    /** A piece without caption of its own, or with the same title again, whose shape fits, belongs to the table above. */
    private boolean continues(TableRegion previous, TableGrid grid, Caption caption) {
        boolean sameTitle = caption.hasTitle()
                && LabelText.key(caption.title())
                        .equals(LabelText.key(previous.caption().title()))
                && (caption.department().isEmpty()
                        || caption.department().equals(previous.caption().department()));
        if (caption.hasTitle() && !sameTitle || !previous.notes().isEmpty()) {
            return false;
        }
        boolean repeatsHeader = sameRow(previous.grid(), grid);
        if (repeatsHeader) {
            return !(hasTotal(previous.grid()) && hasTotal(grid));
        }
        return !sameTitle
                && !headers.startsWithHeader(grid)
                && grid.width() <= previous.grid().width()
                && IntStream.range(0, grid.height()).anyMatch(r -> grid.filledCount(r) > 0)
                && headers.startsWithHeader(previous.grid());
    }

    private static boolean sameRow(TableGrid one, TableGrid other) {
        int width = Math.max(one.width(), other.width());
        for (int c = 0; c < width; c++) {
            if (!LabelText.key(one.text(0, c)).equals(LabelText.key(other.text(0, c)))) {
                return false;
            }
        }
        return one.filledCount(0) > 1;
    }

    private boolean hasTotal(TableGrid grid) {
        for (int r = 0; r < grid.height(); r++) {
            for (int c = 0; c < grid.width(); c++) {
                String text = grid.text(r, c);
                if (text.length() < 20
                        && RowReader.hasNumber(grid, r)
                        && vocabulary
                                .meaningOf(text)
                                .filter(m -> m.item().endsWith("TOTAL"))
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private TableRegion joined(TableRegion previous, TableGrid grid, Caption caption) {
        List<ContentRow> all = new ArrayList<>(previous.grid().rows());
        all.addAll(grid.rows());
        caption.rows().forEach(previous.caption()::add);
        List<ContentRow> breaks = new ArrayList<>(previous.joined());
        breaks.add(grid.row(0));
        int end = grid.row(grid.height() - 1).number() + 1;
        TableRegion region = withNotes(previous.caption(), new TableGrid(all), end);
        return new TableRegion(region.caption(), region.grid(), region.notes(), breaks);
    }

    private TableRegion withNotes(Caption caption, TableGrid grid, int end) {
        List<ContentRow> notes = new ArrayList<>();
        int height = grid.height();
        while (height > 1 && isNote(grid.row(height - 1).soleText())) {
            notes.addFirst(grid.row(--height));
        }
        for (int i = end; i < rows.size() && notes.size() < MOST_NOTES; i++) {
            ContentRow row = rows.get(i);
            boolean isTotal = i == end && LabelText.key(row.soleText()).equals(BARE_TOTAL);
            if (row.tabular() || !claims.isFree(row) || !isTotal && !isNote(row.soleText())) {
                break;
            }
            if (!isTotal) {
                notes.add(row);
            }
        }
        return new TableRegion(caption, grid.part(0, height), notes, List.of());
    }

    private boolean isNote(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            return false;
        }
        boolean remark = text.indexOf('：') > 0 || text.indexOf(':') > 0 || text.indexOf('、') > 0;
        return remark && vocabulary.startsAsNote(text) || vocabulary.saysEmptyTable(text);
    }
}
