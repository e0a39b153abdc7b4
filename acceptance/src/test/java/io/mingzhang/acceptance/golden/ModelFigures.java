package io.mingzhang.acceptance.golden;

import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.PerformanceTarget;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The figures a model holds, each as line and number. */
final class ModelFigures {

    private static final int LONGEST_FORM = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    /** A standard (绩效标准) stands beside its value, or some lines below where every cell has a line of its own. */
    private static final int LINES_TO_STANDARD = 2;

    private final Set<String> figures = new HashSet<>();

    private ModelFigures() {}

    /** The figures of a document as {@code line:number}. */
    static Set<String> of(Disclosure document) {
        ModelFigures all = new ModelFigures();
        document.tables().forEach(all::add);
        document.targets().forEach(all::add);
        document.narrative().forEach(all::add);
        NavigableSet<Integer> starts = new TreeSet<>();
        document.targets().forEach(target -> {
            starts.add(target.at().line());
            target.repeats().forEach(repeat -> starts.add(repeat.line()));
        });
        document.targets()
                .forEach(target -> all.addRepeats(target, starts, target.at().line() + LONGEST_FORM));
        return all.figures;
    }

    /** One spelling for equal numbers. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void add(BudgetTable table) {
        table.rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> PrintedNumber.parse(cell.text()).ifPresent(number -> put(cell.at(), number))));
    }

    private void add(PerformanceTarget target) {
        target.funding().forEach(row -> put(row.at(), row.amount()));
        target.tasks().forEach(this::add);
        target.indicators().forEach(indicator -> {
            numbers(indicator.valueAt(), indicator.value().printed());
            numbers(indicator.at(), indicator.printedName());
            IntStream.rangeClosed(0, LINES_TO_STANDARD)
                    .mapToObj(more ->
                            indicator.valueAt().atLine(indicator.valueAt().line() + more))
                    .forEach(at -> numbers(at, indicator.standard()));
        });
        target.goals().forEach(goal -> numbers(goal.at(), goal.text()));
        target.fields().values().forEach(field -> numbers(field.at(), field.text()));
    }

    /** The copies that page breaks left and that were merged have the figures of their form. */
    private void addRepeats(PerformanceTarget target, NavigableSet<Integer> starts, int end) {
        Set<String> own = new HashSet<>();
        ModelFigures alone = new ModelFigures();
        alone.add(target);
        alone.figures.forEach(figure -> own.add(figure.substring(figure.indexOf(':') + 1)));
        for (SourceLocation repeat : target.repeats()) {
            Integer next = starts.higher(repeat.line());
            for (int line = repeat.line(); line < (next == null ? end : next); line++) {
                int at = line;
                own.forEach(number -> figures.add(at + ":" + number));
            }
        }
    }

    private void add(DepartmentTask task) {
        put(task.total().at(), task.total().amount());
        put(task.appropriation().at(), task.appropriation().amount());
        put(task.other().at(), task.other().amount());
    }

    private void add(Section section) {
        section.statements().forEach(statement -> {
            put(statement.at(), statement.amount());
            statement.percent().ifPresent(percent -> put(statement.at(), percent.value()));
        });
    }

    private void put(SourceLocation at, Optional<StatedAmount> amount) {
        amount.ifPresent(stated -> put(at, stated.value()));
    }

    private void put(SourceLocation at, BigDecimal number) {
        figures.add(at.line() + ":" + plain(number));
    }

    private void numbers(SourceLocation at, String text) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            put(at, new BigDecimal(matcher.group().replace(",", "")));
        }
    }
}
