package io.mingzhang.checks.targets;

import static io.mingzhang.model.performance.FundingSource.APPROPRIATION;
import static io.mingzhang.model.performance.FundingSource.CARRY_OVER;
import static io.mingzhang.model.performance.FundingSource.CENTRAL;
import static io.mingzhang.model.performance.FundingSource.CITY;
import static io.mingzhang.model.performance.FundingSource.CITY_COUNTY;
import static io.mingzhang.model.performance.FundingSource.COUNTY;
import static io.mingzhang.model.performance.FundingSource.CURRENT_APPROPRIATION;
import static io.mingzhang.model.performance.FundingSource.FISCAL;
import static io.mingzhang.model.performance.FundingSource.PROVINCIAL;
import static io.mingzhang.model.performance.FundingSource.TOTAL;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sources of money of a form sum to its total, in each period (FRM-01). */
@CheckInfo(
        id = "FRM-01",
        title = "资金来源合计等于资金总额",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_FORM,
        summary = "申报表每个期间的资金总额等于该期间各资金来源之和。",
        reason = "总额与来源不一致时，无法判断项目应以哪个数批复。空白的来源按零计；全部来源空白视为未分列，不判断；" + "财政资金（财政拨款）与其下级来源同时填列时不重复相加，另行核对。",
        formula = "资金总额 = Σ 各资金来源，按期间分别计算，申报数为精确数，容差为零",
        basis = "申报表内勾稽",
        fires = "年度资金总额 100 万元；市县财政资金 80 万元、单位自筹 10 万元，合计 90 万元",
        silent = "年度资金总额 100 万元；财政拨款 100 万元，其他资金空白")
final class FundingSourcesSumToTotal implements Check<ExaminedForm> {

    private static final Set<FundingSource> LEVELS = EnumSet.of(CENTRAL, PROVINCIAL, CITY_COUNTY, CITY, COUNTY);
    private static final Set<FundingSource> BUDGETS = EnumSet.of(CURRENT_APPROPRIATION, CARRY_OVER);

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        List<Outcome> outcomes = new ArrayList<>();
        for (TargetPeriod period : TargetPeriod.values()) {
            List<FundingRow> rows = form.target().funding().stream()
                    .filter(row -> row.period() == period)
                    .toList();
            outcomes.addAll(examine(form, period, rows));
        }
        return outcomes;
    }

    private static List<Outcome> examine(ExaminedForm form, TargetPeriod period, List<FundingRow> rows) {
        List<FundingRow> sources =
                rows.stream().filter(row -> row.source() != TOTAL).toList();
        if (sources.isEmpty()) {
            return List.of();
        }
        if (rows.stream().anyMatch(row -> row.amount().isEmpty() && !row.text().isBlank())) {
            return List.of(Outcome.notChecked("资金栏有无法识别为金额的内容"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        Set<FundingSource> filled = sources.stream()
                .filter(row -> row.amount().isPresent())
                .map(FundingRow::source)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FundingSource.class)));
        Set<FundingSource> nested = EnumSet.noneOf(FundingSource.class);
        if (filled.contains(FISCAL)) {
            nested.addAll(filled.contains(APPROPRIATION) ? EnumSet.of(APPROPRIATION) : LEVELS);
            nested.addAll(BUDGETS);
            parts(form, FISCAL, sources, nested).ifPresent(outcomes::add);
        } else if (filled.contains(APPROPRIATION)) {
            nested.addAll(LEVELS);
            parts(form, APPROPRIATION, sources, nested).ifPresent(outcomes::add);
        }
        List<Participant> addends = figures(sources, row -> !nested.contains(row.source()));
        Optional<Participant> total = form.total(period);
        if (total.isEmpty()) {
            outcomes.add(Outcome.notChecked("资金总额未填列"));
        } else if (addends.isEmpty()) {
            outcomes.add(new Outcome.NotChecked("资金来源均未填列", List.of(total.get())));
        } else {
            outcomes.add(compare(form, period, total.get(), addends));
        }
        return outcomes;
    }

    private static Optional<Outcome> parts(
            ExaminedForm form, FundingSource whole, List<FundingRow> sources, Set<FundingSource> nested) {
        List<Participant> stated = figures(sources, row -> row.source() == whole);
        List<Participant> parts = figures(sources, row -> nested.contains(row.source()));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(compare(form, sources.getFirst().period(), stated.getFirst(), parts));
    }

    private static List<Participant> figures(List<FundingRow> rows, java.util.function.Predicate<FundingRow> which) {
        return rows.stream()
                .filter(which)
                .flatMap(row -> ExaminedForm.figure(row).stream())
                .toList();
    }

    private static Outcome compare(
            ExaminedForm form, TargetPeriod period, Participant stated, List<Participant> addends) {
        String names = addends.stream().map(Participant::label).collect(Collectors.joining(" + "));
        Relation relation = Relation.sumOf(stated.label() + " = " + names, stated, addends);
        if (relation.holds()) {
            return Outcome.passed(relation);
        }
        String message = form.title() + stated.label() + AmountText.of(stated) + "，各资金来源合计"
                + AmountText.of(
                        relation.expected(), ExaminedForm.amountOf(stated).unit());
        return form.failed(Problem.of(
                form.identity() + "/" + period + "/" + stated.label(), relation, message, "核对总额与各来源，修改填错的一项"));
    }
}
