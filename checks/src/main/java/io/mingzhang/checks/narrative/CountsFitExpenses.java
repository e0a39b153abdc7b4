package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.StatementKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Groups abroad, vehicles and receptions are counted where money was spent on them, and the other way round (NAR-16). */
@CheckInfo(
        id = "NAR-16",
        title = "“三公”数量与金额相符",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "出国团组、购置车辆、公务接待批次为零的，相应费用为零；有团组、购车、接待的，相应费用不为零；车辆为零而有运行费的作提示。",
        reason = "数量与金额一有一无，通常有一处沿用了上年文字。车辆由其他单位保管、费用由本单位负担的，会有运行费而没有车辆，因此只作提示。",
        formula = "数量 = 0 ⇔ 金额 = 0",
        basis = "文数勾稽；部门决算公开要求说明“三公”经费的数量",
        fires = "公务接待费支出 3.00 万元，国内公务接待 0 批次",
        silent = "公务接待费支出 3.00 万元，国内公务接待 25 批次")
public final class CountsFitExpenses implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        return narration
                .all(StatementKind.COUNT)
                .flatMap(count -> measure(count, document).stream()
                        .flatMap(
                                measure -> spent(measure, count, narration, document)
                                        .flatMap(spent -> judge(count, measure, spent))
                                        .stream()))
                .toList();
    }

    /** The expense a count belongs to. */
    private static Optional<Measure> measure(Told count, ExaminedDocument document) {
        return document.standards()
                .wording()
                .countedExpense(count.statement().text(), count.statement().noun())
                .map(Measure::valueOf);
    }

    /** What was spent: told in the same section, else anywhere, else by a table. */
    private static Optional<Participant> spent(
            Measure measure, Told count, Narration narration, ExaminedDocument document) {
        List<Told> told = narration
                .all(StatementKind.AMOUNT)
                .filter(other -> other.hasAmount() && said(other, measure))
                .toList();
        Stream<Participant> inText = Stream.concat(
                        told.stream().filter(other -> other.heading().equals(count.heading())), told.stream())
                .map(Told::figure);
        Stream<Participant> inTables = document.facts().groups().stream()
                .flatMap(List::stream)
                .filter(fact -> isOfThisYear(fact.quantity(), measure))
                .map(Fact::figure);
        return Stream.concat(inText, inTables).findFirst();
    }

    private static boolean said(Told told, Measure measure) {
        return told.statement().quantities().stream().anyMatch(quantity -> isOfThisYear(quantity, measure));
    }

    private static boolean isOfThisYear(Quantity quantity, Measure measure) {
        return quantity.measure() == measure
                && (quantity.period() == BudgetPeriod.TOTAL
                        || quantity.period() == BudgetPeriod.CURRENT_YEAR
                        || quantity.period() == BudgetPeriod.FINAL);
    }

    private static Optional<Outcome> judge(Told count, Measure measure, Participant spent) {
        boolean none = count.statement().count() == 0;
        boolean free = spent.amount().orElseThrow().isZero();
        List<Participant> figures = List.of(count.figure(), spent);
        boolean isStock = measure == Measure.VEHICLE_OPERATION;
        if (none == free || isStock && !none) {
            return Optional.of(Outcome.passed(Relation.count("数量与金额相符", figures, 1, 1)));
        }
        String message = "文字写“%s”，而%s为 %s。"
                .formatted(
                        count.statement().text(),
                        measure.label(),
                        spent.amount().orElseThrow().display());
        Problem problem =
                Problem.of(count.identity() + "|" + measure, figures, message, "核对数量与金额，改正有误的一处；确属如此的，在说明中写明。");
        return Optional.of(new Outcome.Failed(isStock ? problem.withSeverity(Severity.INFO) : problem));
    }
}
