package io.mingzhang.reports.page;

import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.function.Consumer;

/** A document as recognized, part by part; parts that findings speak of are open, the others folded or only named. */
final class DocumentMarkup {

    private final Disclosure document;
    private final Marks marks;
    private final boolean whole;

    /**
     * The document.
     *
     * @param whole whether parts without findings are shown as well
     */
    DocumentMarkup(Disclosure document, Marks marks, boolean whole) {
        this.document = document;
        this.marks = marks;
        this.whole = whole;
    }

    void write(Markup out) {
        for (Section section : document.narrative()) {
            SectionMarkup markup = new SectionMarkup(section, marks);
            part(out, section.heading().isEmpty() ? "（无标题的文字）" : section.heading(), markup.isMarked(), markup::write);
        }
        for (BudgetTable table : document.tables()) {
            String title = table.title().isEmpty() ? table.kind().label() : table.title();
            part(out, title, isMarked(table), new TableMarkup(table, marks)::write);
        }
        for (PerformanceTarget target : document.targets()) {
            String name = target.name().isEmpty() ? target.title() : target.name();
            part(out, "绩效目标　" + name, isMarked(target), new TargetMarkup(target, marks)::write);
        }
    }

    private void part(Markup out, String title, boolean marked, Consumer<Markup> content) {
        if (!marked && !whole) {
            return;
        }
        out.open("details", "class", marked ? "part marked" : "part", "open", marked ? "open" : "");
        out.element("summary", title);
        content.accept(out);
        out.close();
    }

    private boolean isMarked(BudgetTable table) {
        return marks.isMarked(table.at())
                || table.notes().stream().anyMatch(note -> marks.isMarked(note.at()))
                || table.rows().stream()
                        .anyMatch(row -> marks.isMarked(row.at())
                                || row.cells().stream().anyMatch(cell -> marks.isMarked(cell.at())));
    }

    private boolean isMarked(PerformanceTarget target) {
        return marks.isMarked(target.at())
                || target.fields().values().stream().anyMatch(field -> marks.isMarked(field.at()))
                || target.funding().stream().anyMatch(row -> marks.isMarked(row.at()))
                || target.goals().stream().anyMatch(goal -> marks.isMarked(goal.at()))
                || target.emptyTypes().stream().anyMatch(type -> marks.isMarked(type.at()))
                || target.indicators().stream()
                        .anyMatch(indicator -> marks.isMarked(indicator.at()) || marks.isMarked(indicator.valueAt()))
                || target.tasks().stream()
                        .anyMatch(task -> marks.isMarked(task.at())
                                || marks.isMarked(task.total().at())
                                || marks.isMarked(task.appropriation().at())
                                || marks.isMarked(task.other().at()));
    }
}
