package io.mingzhang.documents.writing.pdf;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the bordered rows of a table flow over pages: rows stay whole where they can, long ones go on on the next page, the
 * labels above the columns are repeated, and cells over several rows end and begin again with the page.
 */
final class TableFlow {

    /** Rows with more text than this may be parted though they would fit on a page of their own. */
    private static final int LONGEST_UNPARTED = 200;

    /** A parted row leaves at least so many lines on the page. */
    private static final int FEWEST_LINES = 3;

    /** A row, or a part of it, on the current page. */
    private record Slot(int row, int y, int height) {}

    private final TableSetter set;
    private final PageStack pages;
    private final Letters letters;
    private final int headerFrom;
    private final int headerTo;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<PrintCell, String> names = new HashMap<>();
    private int row;
    private final int end;
    /** What the current row still needs, when a part of it stands on the page before. */
    private int rest = -1;
    /** The first row on the current page that is no repeated label. */
    private int firstOfPage;

    private TableFlow(PrintGrid grid, PrintGrid.Band band, PageStack pages, Letters letters) {
        this.set = new TableSetter(grid, band, pages.room(), letters);
        this.pages = pages;
        this.letters = letters;
        grid.named().forEach((name, cell) -> names.put(cell, name));
        this.row = band.from();
        this.end = band.to();
        this.firstOfPage = row;
        boolean header = grid.headerFrom() >= band.from() && grid.headerTo() <= band.to();
        int height = 0;
        for (int each = grid.headerFrom(); header && each < grid.headerTo(); each++) {
            height += set.height(each);
        }
        this.headerFrom = grid.headerFrom();
        this.headerTo = height > 0 && height < pages.height() / 3 ? grid.headerTo() : grid.headerFrom();
    }

    static void put(PrintGrid grid, PrintGrid.Band band, PageStack pages, Letters letters) throws IOException {
        new TableFlow(grid, band, pages, letters).flow();
    }

    private void flow() throws IOException {
        while (row < end) {
            int height = Math.max(rest >= 0 ? rest : set.height(row), neededByEnding());
            int left = pages.left() - filled();
            if (height <= left) {
                slots.add(new Slot(row, pages.y() + filled(), height));
                rest = -1;
                row++;
            } else if (mayPart(height, left)) {
                part(left);
            } else {
                if (rest < 0) {
                    keepLabels();
                }
                endPage();
                beginPage();
            }
        }
        endPage();
    }

    private int filled() {
        return slots.stream().mapToInt(Slot::height).sum();
    }

    /** What cells over several rows that end with the current row still need. */
    private int neededByEnding() {
        int most = 0;
        for (SetCell each : set.cells()) {
            if (each.cell().rowSpan() > 1 && each.cell().bottom() == row + 1) {
                most = Math.max(most, each.needed() - standing(each.cell(), row));
            }
        }
        return most;
    }

    /** The height that a cell has on this page in the rows before one. */
    private int standing(PrintCell cell, int before) {
        return slots.stream()
                .filter(slot -> slot.row() >= cell.row() && slot.row() < Math.min(cell.bottom(), before))
                .mapToInt(Slot::height)
                .sum();
    }

    private boolean mayPart(int height, int left) {
        boolean alone =
                row == firstOfPage && (slots.isEmpty() || slots.getLast().row() < headerTo);
        boolean tooHigh = height > pages.height() / 2 || alone && pages.isEmpty();
        boolean longText = set.cells().stream()
                .anyMatch(each -> each.cell().row() == row && each.cell().text().length() > LONGEST_UNPARTED);
        if (!tooHigh && !longText) {
            return false;
        }
        return set.cells().stream()
                .filter(this::isInRow)
                .filter(each -> each.needed() > left)
                .allMatch(each -> each.fitting(left) >= FEWEST_LINES);
    }

    private boolean isInRow(SetCell each) {
        return each.cell().row() <= row && each.cell().bottom() > row && !each.isFinished();
    }

    /** Puts the part of a row for which there is room, and goes on with the rest on the next page. */
    private void part(int left) throws IOException {
        int taken = set.cells().stream()
                .filter(this::isInRow)
                .filter(each -> each.cell().rowSpan() == 1)
                .mapToInt(each -> each.fitting(left) * each.lineHeight() + 2 * SetCell.PADDING)
                .max()
                .orElse(left);
        slots.add(new Slot(row, pages.y() + filled(), Math.min(left, taken)));
        endPage();
        rest = set.cells().stream()
                .filter(this::isInRow)
                .filter(each -> each.cell().rowSpan() == 1)
                .mapToInt(SetCell::needed)
                .max()
                .orElse(0);
        if (rest == 0 && neededByEnding() == 0) {
            rest = -1;
            row++;
        }
        if (row < end) {
            beginPage();
        }
    }

    /** A label that could not be printed whole above the break goes with its rows to the next page. */
    private void keepLabels() {
        int from = row == headerTo && headerFrom > firstOfPage && headerFrom < headerTo ? headerFrom : row;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (SetCell each : set.cells()) {
                PrintCell cell = each.cell();
                boolean broken = each.isLabel() && cell.row() < from && cell.bottom() > from;
                if (broken && cell.row() > firstOfPage && standing(cell, from) < each.neededInAll()) {
                    from = cell.row();
                    moved = true;
                }
            }
        }
        int first = from;
        slots.removeIf(slot -> slot.row() >= first);
        row = from;
    }

    private void beginPage() {
        firstOfPage = row;
        if (row < headerTo) {
            return;
        }
        for (SetCell each : set.cells()) {
            if (each.cell().row() >= headerFrom && each.cell().bottom() <= headerTo) {
                each.again();
            }
        }
        for (int header = headerFrom; header < headerTo; header++) {
            slots.add(new Slot(header, pages.y() + filled(), set.height(header)));
        }
    }

    /** Draws what stands on the page and ends it, unless the table ends. */
    private void endPage() throws IOException {
        for (SetCell cell : set.cells()) {
            draw(cell);
        }
        pages.down(filled());
        slots.clear();
        if (row < end) {
            pages.end();
        }
    }

    private void draw(SetCell each) {
        PrintCell cell = each.cell();
        int top = -1;
        int height = 0;
        for (Slot slot : slots) {
            if (slot.row() >= cell.row() && slot.row() < cell.bottom()) {
                top = top < 0 ? slot.y() : top;
                height += slot.height();
            }
        }
        if (top < 0) {
            return;
        }
        Box box = new Box(pages.x() + set.left(cell), top, set.width(cell), height);
        if (!cell.look().fill().isEmpty()) {
            pages.canvas().fill(box, cell.look().fill());
        }
        pages.canvas().frame(box);
        String name = names.get(each.cell());
        if (name != null) {
            pages.place(name, box);
        }
        lines(each, box);
    }

    private void lines(SetCell each, Box box) {
        List<String> lines = each.take(box.height());
        int free = box.height() - lines.size() * each.lineHeight();
        int y = box.y() + free / 2 + (each.lineHeight() - each.size()) / 2;
        for (String line : lines) {
            int width = letters.width(line, each.kind(), each.size());
            int room = box.width() - 2 * TableSetter.SIDE;
            int x = box.x() + TableSetter.SIDE + aside(each.cell().look().align(), room - width);
            pages.canvas().text(letters.runs(line, each.kind()), x, y, each.size(), 0);
            y += each.lineHeight();
        }
    }

    private static int aside(CellLook.Align align, int free) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> Math.max(0, free) / 2;
            case RIGHT -> Math.max(0, free);
        };
    }
}
