package io.mingzhang.reports.view;

import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.reports.view.PartTitle.Kind;
import io.mingzhang.reports.view.TableBlock.RowRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which part of a document every row of its content belongs to, and what role it plays there. */
final class PartMap {

    /** The title of a table stands below headings of the narrative. */
    private static final int TITLE_LEVEL = 4;

    private final ContentIndex content;
    private final PartTitle[] parts;
    private final RowRole[] roles;
    private final int[] headings;
    /** Rows that the model names; those between them only follow. */
    private final BitSet named = new BitSet();

    private final List<PartTitle> outline = new ArrayList<>();

    PartMap(ContentIndex content, Disclosure document) {
        this.content = content;
        int rows = content.rows().size();
        this.parts = new PartTitle[rows];
        this.roles = new RowRole[rows];
        this.headings = new int[rows];
        Arrays.fill(parts, PartTitle.NONE);
        Arrays.fill(roles, RowRole.BODY);
        document.tables().forEach(this::table);
        document.targets().forEach(this::target);
        int number = 0;
        for (Section section : document.narrative()) {
            section(section, ++number);
        }
        joinContinuations();
    }

    /** A paragraph that a page break parted from the one above belongs to its section. */
    private void joinContinuations() {
        for (int row = 1; row < parts.length; row++) {
            boolean follows = parts[row].isNone() && parts[row - 1].kind() == Kind.SECTION;
            if (follows && !content.rows().get(row).tabular()) {
                parts[row] = parts[row - 1];
            }
        }
    }

    PartTitle part(int row) {
        return parts[row];
    }

    RowRole role(int row) {
        return roles[row];
    }

    /** The depth of the heading that a paragraph is, 0 when it is none. */
    int heading(int row) {
        int marked = content.rows().get(row).headingLevel();
        return headings[row] == 0 || headings[row] == TITLE_LEVEL && marked > 0 ? marked : headings[row];
    }

    /** All parts, in the order of the model: tables, targets, sections. */
    List<PartTitle> outline() {
        return List.copyOf(outline);
    }

    private void table(BudgetTable table) {
        String title = table.title().isEmpty() ? table.kind().label() : table.title();
        String unit = table.unit().map(AmountUnit::symbol).orElse("");
        PartTitle part =
                new PartTitle(table.id(), Kind.TABLE, title, table.kind().label(), unit);
        outline.add(part);
        Extent extent = new Extent();
        extent.add(table.at());
        for (BudgetRow row : table.rows()) {
            extent.add(row.at());
            for (BudgetCell cell : row.cells()) {
                extent.add(cell.at());
            }
        }
        table.notes().forEach(note -> extent.add(note.at()));
        fill(extent, part);
        Set<String> labels = labels(table.columns());
        BitSet body = body(table);
        RowRole above = RowRole.TITLE;
        for (int row = Math.max(0, extent.first); row <= extent.last; row++) {
            if (parts[row].equals(part) && !body.get(row)) {
                roles[row] = besideBody(row, labels, above);
            }
            above = body.get(row) ? RowRole.BODY : roles[row] == RowRole.HEADER ? RowRole.HEADER : above;
        }
        mark(table.at(), RowRole.TITLE, body);
        table.notes().forEach(note -> mark(note.at(), RowRole.NOTE, body));
    }

    private BitSet body(BudgetTable table) {
        BitSet body = new BitSet();
        for (BudgetRow row : table.rows()) {
            int at = content.row(row.at());
            if (at != ContentIndex.NONE && row.kind() != RowKind.NUMBER) {
                body.set(at);
                if (row.kind() == RowKind.TOTAL || row.kind() == RowKind.GRAND_TOTAL) {
                    roles[at] = RowRole.TOTAL;
                }
            }
        }
        return body;
    }

    /** Labels; or what the rows above were: lines above labels, numbers of columns below them, rows between rows. */
    private RowRole besideBody(int row, Set<String> labels, RowRole above) {
        boolean any = false;
        for (GridCell cell : content.rows().get(row).cells()) {
            if (!cell.isBlank()) {
                any = true;
                if (labels.contains(squeezed(cell.text()))) {
                    return RowRole.HEADER;
                }
            }
        }
        return any ? above : RowRole.BODY;
    }

    private void mark(SourceLocation at, RowRole role, BitSet body) {
        int row = content.row(at);
        if (row != ContentIndex.NONE && !body.get(row) && roles[row] != RowRole.HEADER) {
            roles[row] = role;
            headings[row] = role == RowRole.TITLE && headings[row] == 0 ? TITLE_LEVEL : headings[row];
        }
    }

    private static Set<String> labels(List<Column> columns) {
        Set<String> labels = new HashSet<>();
        for (Column column : columns) {
            for (String label : column.label().split("/")) {
                labels.add(squeezed(label));
            }
            labels.add(squeezed(column.label()));
        }
        labels.remove("");
        return labels;
    }

    private static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> c > ' ' && c != '\u3000' && c != '\u00a0').forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private void target(PerformanceTarget target) {
        String title = target.name().isEmpty() ? target.title() : target.name();
        String unit = target.unitStated() ? target.unit().symbol() : "";
        String form = target.wholeDepartment() ? "整体支出绩效目标表" : "项目绩效目标表";
        PartTitle part = new PartTitle(target.id(), Kind.TARGET, title, form, unit);
        outline.add(part);
        Extent extent = new Extent();
        extent.add(target.at());
        target.fields().values().forEach(field -> extent.add(field.at()));
        target.funding().forEach(row -> extent.add(row.at()));
        for (DepartmentTask task : target.tasks()) {
            extent.add(task.at());
            extent.add(task.total().at());
        }
        target.goals().forEach(goal -> extent.add(goal.at()));
        target.indicators().forEach(indicator -> {
            extent.add(indicator.at());
            extent.add(indicator.valueAt());
        });
        target.emptyTypes().forEach(type -> extent.add(type.at()));
        target.repeats().forEach(extent::add);
        fill(extent, part);
        mark(target.at(), RowRole.TITLE, new BitSet());
    }

    private void section(Section section, int number) {
        PartTitle part = new PartTitle("n" + number, Kind.SECTION, section.heading(), "", "");
        if (!section.heading().isEmpty()) {
            outline.add(part);
            heading(section);
        }
        List<SourceLocation> places = new ArrayList<>();
        places.add(section.at());
        section.paragraphs().forEach(paragraph -> places.add(paragraph.at()));
        for (SourceLocation at : places) {
            int row = content.row(at);
            if (row != ContentIndex.NONE && parts[row].isNone()) {
                parts[row] = section.heading().isEmpty() ? PartTitle.NONE : part;
                named.set(row);
            }
        }
    }

    private void heading(Section section) {
        int row = content.row(section.at());
        if (row != ContentIndex.NONE && !content.rows().get(row).tabular()) {
            headings[row] = section.level();
        }
    }

    /** Rows named by an earlier part stay with it. */
    private void fill(Extent extent, PartTitle part) {
        for (int row : extent.rows) {
            if (!named.get(row) || parts[row].isNone()) {
                parts[row] = part;
                named.set(row);
            }
        }
        for (int row = Math.max(0, extent.first); row <= extent.last; row++) {
            if (!named.get(row)) {
                parts[row] = part;
            }
        }
    }

    /** The rows that a part names, and from where to where they reach. */
    private final class Extent {
        private final Set<Integer> rows = new HashSet<>();
        private int first = Integer.MAX_VALUE;
        private int last = -1;

        void add(SourceLocation at) {
            int row = at.block() > 0 ? content.row(at) : ContentIndex.NONE;
            if (row != ContentIndex.NONE) {
                rows.add(row);
                first = Math.min(first, row);
                last = Math.max(last, row);
            }
        }
    }
}
