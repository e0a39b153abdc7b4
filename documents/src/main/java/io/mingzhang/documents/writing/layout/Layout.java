package io.mingzhang.documents.writing.layout;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The parts of a document in the order in which its reader meets them.
 *
 * @param parts texts, tables and forms
 * @param left what was noted as not understood inside tables and forms; it has no place among the parts
 */
public record Layout(List<Part> parts, List<Unrecognized> left) {

    private static final int LONGEST_COVER_LINE = 40;

    /** Something to be printed, at its place. */
    private sealed interface Item {
        SourceLocation at();

        record OfLine(Line line, SourceLocation at, boolean opensPart) implements Item {}

        record OfPart(Part part, SourceLocation at) implements Item {}
    }

    public Layout {
        parts = List.copyOf(parts);
        left = List.copyOf(left);
    }

    /** The layout of a document. */
    public static Layout of(Disclosure document) {
        List<Item> items = new ArrayList<>();
        document.tables()
                .forEach(table -> items.add(
                        new Item.OfPart(new Part.Table(title(table.title()), TableLayout.of(table)), table.at())));
        document.targets()
                .forEach(form -> items.add(new Item.OfPart(new Part.Form(name(form), FormLayout.of(form)), form.at())));
        contents(document.contents(), items);
        document.narrative().forEach(section -> lines(section, items));
        document.unrecognized().stream()
                .filter(part -> !part.rows().isEmpty())
                .forEach(part -> items.add(new Item.OfPart(unknown(part), part.at())));
        items.sort(Comparator.comparing(Item::at, ReadingOrder.PLACES));
        return new Layout(parts(items), left(document));
    }

    /** What of a document was not understood inside its tables and forms. */
    public static List<Unrecognized> left(Disclosure document) {
        return document.unrecognized().stream()
                .filter(part -> part.rows().isEmpty())
                .filter(part ->
                        document.tables().stream().noneMatch(table -> table.at().equals(part.at())))
                .toList();
    }

    /** Where something that was not understood stands, in words. */
    public static String place(Unrecognized part) {
        return PlaceWords.of(part.at());
    }

    private static List<Part> parts(List<Item> items) {
        List<Part> parts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Item.OfPart part -> {
                    end(lines, parts);
                    parts.add(part.part());
                }
                case Item.OfLine line -> {
                    if (line.opensPart()) {
                        end(lines, parts);
                    }
                    lines.add(line.line());
                }
            }
        }
        end(lines, parts);
        return parts;
    }

    private static void end(List<Line> lines, List<Part> parts) {
        if (lines.isEmpty()) {
            return;
        }
        boolean first = parts.isEmpty();
        List<Line> own = List.copyOf(lines);
        if (first && own.stream().allMatch(line -> line.kind() == Line.Kind.PARAGRAPH && isShort(line))) {
            own = own.stream()
                    .map(line -> new Line(Line.Kind.COVER, line.text(), 0, line.place()))
                    .toList();
        }
        String name =
                own.getFirst().kind() == Line.Kind.COVER ? "封面" : own.getFirst().text();
        parts.add(new Part.Text(name.isBlank() ? "文字" : name, own));
        lines.clear();
    }

    private static boolean isShort(Line line) {
        return line.text().length() <= LONGEST_COVER_LINE;
    }

    private static void lines(Section section, List<Item> items) {
        if (!section.heading().isEmpty()) {
            Line heading = new Line(
                    Line.Kind.HEADING, section.heading(), Math.max(1, section.level()), PlaceWords.of(section.at()));
            items.add(new Item.OfLine(heading, section.at(), section.level() <= 1));
        }
        for (Section.Paragraph paragraph : section.paragraphs()) {
            Line line = new Line(Line.Kind.PARAGRAPH, paragraph.text(), 0, PlaceWords.of(paragraph.at()));
            items.add(new Item.OfLine(line, paragraph.at(), false));
        }
    }

    private static void contents(List<ContentsEntry> entries, List<Item> items) {
        if (entries.isEmpty()) {
            return;
        }
        SourceLocation first = entries.getFirst().at();
        items.add(new Item.OfLine(
                new Line(Line.Kind.CONTENTS_TITLE, "目录", 0, PlaceWords.of(first)), first.atColumn(0), true));
        for (ContentsEntry entry : entries) {
            Line line = new Line(Line.Kind.CONTENTS_ENTRY, entry.title(), entry.page(), PlaceWords.of(entry.at()));
            items.add(new Item.OfLine(line, entry.at(), false));
        }
    }

    private static Part unknown(Unrecognized part) {
        int width = part.rows().stream().mapToInt(List::size).max().orElse(1);
        PrintGrid.Builder grid = PrintGrid.ofColumns(width);
        for (List<String> row : part.rows()) {
            for (int column = 0; column < width; column++) {
                grid.number(column, column < row.size() ? row.get(column) : "", CellLook.TEXT);
            }
            grid.endRow(PlaceWords.of(part.at()));
        }
        return new Part.Unknown(title(part.text()), grid.build());
    }

    private static String title(String printed) {
        String line = printed.replace('\n', ' ').strip();
        return line.isEmpty() ? "无标题的表" : line;
    }

    private static String name(PerformanceTarget form) {
        return form.name().isBlank() ? title(form.title()) : form.name().replace('\n', ' ');
    }
}
