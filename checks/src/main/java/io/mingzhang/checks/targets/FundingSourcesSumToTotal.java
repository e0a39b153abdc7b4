package io.mingzhang.checks.targets;

import static io.mingzhang.model.performance.FundingSource.APPROPRIATION;
import static io.mingzhang.model.performance.FundingSource.CARRY_OVER;
import static io.mingzhang.model.performance.FundingSource.CENTRAL;
import static io.mingzhang.model.performance.FundingSource.CITY;
import static io.mingzhang.model.performance.FundingSource.CITY_COUNTY;
import static io.mingzhang.model.performance.FundingSource.COUNTY;
import static io.mingzhang.model.performance.FundingSource.CURRENT_APPROPRIATION;
import static io.mingzhang.model.performance.FundingSource.FISCAL;
import static io.mingzhang.model.performance.FundingSource.GOVERNMENT_MANAGED_FUNDS;
import static io.mingzhang.model.performance.FundingSource.OWN_LEVEL;
import static io.mingzhang.model.performance.FundingSource.PROVINCIAL;
import static io.mingzhang.model.performance.FundingSource.STATE_CAPITAL_OPERATIONS;
import static io.mingzhang.model.performance.FundingSource.TOTAL;
import static io.mingzhang.model.performance.FundingSource.TOWN;
import static io.mingzhang.model.performance.FundingSource.UNKNOWN;
import static io.mingzhang.model.performance.FundingSource.UPPER_LEVEL;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sources of money of a form sum to its total, in each period (FRM-01). */
@CheckInfo(
        id = "FRM-01",
        title = "资金来源合计等于资金总额",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_FORM,
        summary = "申报表每个期间的资金总额等于该期间各资金来源之和。",
        reason = "总额与来源不一致时，无法判断项目应以哪个数批复。空白的来源按零计；总额空白而来源有数，或有总额而全部来源空白，提示补填；" + "财政资金（财政拨款）与其下级来源同时填列时不重复相加，另行核对。",
        formula = "资金总额 = Σ 各资金来源，按期间分别计算，申报数为精确数，容差为零",
        basis = "申报表内勾稽",
        fires = "年度资金总额 100 万元；市县财政资金 80 万元、单位自筹 10 万元，合计 90 万元",
        silent = "年度资金总额 100 万元；财政拨款 100 万元，其他资金空白")
final class FundingSourcesSumToTotal implements Check<ExaminedForm> {

    private static final Set<FundingSource> LEVELS =
            EnumSet.of(CENTRAL, PROVINCIAL, CITY_COUNTY, CITY, COUNTY, TOWN, UPPER_LEVEL, OWN_LEVEL);
    private static final Set<FundingSource> BUDGETS = EnumSet.of(CURRENT_APPROPRIATION, CARRY_OVER);
    private static final Set<FundingSource> BOOKS = EnumSet.of(GOVERNMENT_MANAGED_FUNDS, STATE_CAPITAL_OPERATIONS);

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
        List<FundingRow> filled =
                sources.stream().filter(row -> row.amount().isPresent()).toList();
        Optional<Participant> total = form.total(period);
        if (total.isEmpty()) {
            return List.of(blankTotal(form, rows, filled));
        }
        if (filled.isEmpty()) {
            return List.of(blankSources(form, sources, total.get()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        Optional<FundingRow> parent = filled.stream()
                .filter(FundingSourcesSumToTotal::isParent)
                .min(Comparator.comparing(FundingRow::source, Comparator.comparing(source -> source != FISCAL)));
        parent.flatMap(row -> parts(form, row, filled)).ifPresent(outcomes::add);
        if (sources.size() == 1) {
            // one source alone (其中：财政拨款) is a part of the total; the others are not printed
            Participant only = ExaminedForm.figure(sources.getFirst()).orElseThrow();
            Relation ceiling =
                    Relation.sumAtMost(only.label() + " ≤ " + total.get().label(), List.of(only), total.get());
            outcomes.add(ceiling.holds() ? Outcome.passed(ceiling) : compare(form, period, total.get(), List.of(only)));
            return outcomes;
        }
        outcomes.add(total(form, period, total.get(), filled, parent));
        return outcomes;
    }

    /** Money is stated by source while the total above it is left blank; a total that is not printed cannot be missed. */
    private static Outcome blankTotal(ExaminedForm form, List<FundingRow> rows, List<FundingRow> filled) {
        List<FundingRow> totals =
                rows.stream().filter(row -> row.source() == TOTAL).toList();
        boolean money =
                filled.stream().anyMatch(row -> !row.amount().orElseThrow().isZero());
        if (totals.isEmpty() || !money) {
            return Outcome.notChecked("资金总额未填列");
        }
        return blank(form, totals.getFirst(), figures(filled, row -> true), "资金总额为空白，而资金来源列有金额", "补填资金总额");
    }

    /** A total is stated while every source is left blank. */
    private static Outcome blankSources(ExaminedForm form, List<FundingRow> sources, Participant total) {
        if (total.amount().orElseThrow().isZero()) {
            return new Outcome.NotChecked("资金来源均未填列", List.of(total));
        }
        return blank(form, sources.getFirst(), List.of(total), "列有资金总额，而各资金来源均为空白", "按来源填列资金，或核对是否错行");
    }

    private static Outcome blank(
            ExaminedForm form, FundingRow empty, List<Participant> stated, String what, String remedy) {
        List<Participant> figures = new ArrayList<>();
        figures.add(Participant.text(empty.source().label(), "", empty.at()));
        figures.addAll(stated);
        String message = "%s%s%s".formatted(form.title(), empty.period().label(), what);
        Problem problem = Problem.of("blank " + empty.period() + " " + empty.source(), figures, message, remedy);
        return form.failed(problem.withSeverity(Severity.WARNING).inGroup("FRM-01 " + what));
    }

    /** The total against its sources in every reading the labels allow; the most usual one is reported. */
    private static Outcome total(
            ExaminedForm form,
            TargetPeriod period,
            Participant total,
            List<FundingRow> filled,
            Optional<FundingRow> parent) {
        Predicate<FundingRow> apart = row -> parent.isEmpty() || row.equals(parent.get()) || !isPart(row);
        // 财政拨款 | 上年结转 | 其他资金 side by side, unless 当年财政拨款 makes the carry-over a part
        boolean carriedBeside =
                parent.filter(row -> row.source() == APPROPRIATION).isPresent()
                        && filled.stream().noneMatch(row -> row.source() == CURRENT_APPROPRIATION);
        Predicate<FundingRow> usual = carriedBeside ? apart.or(row -> row.source() == CARRY_OVER) : apart;
        // 政府性基金 under 财政拨款 may be a part of it or stand beside it: either reading may be right
        List<Predicate<FundingRow>> readings = List.of(
                usual, apart, usual.or(FundingSourcesSumToTotal::isBook), apart.or(FundingSourcesSumToTotal::isBook));
        for (Predicate<FundingRow> reading : readings) {
            for (boolean unknown : List.of(true, false)) {
                List<Participant> addends = figures(filled, reading.and(row -> unknown || row.source() != UNKNOWN));
                Relation relation = sum(total, addends);
                if (!addends.isEmpty() && relation.holds()) {
                    return Outcome.passed(relation);
                }
            }
        }
        boolean open = filled.stream().anyMatch(row -> row.source() == UNKNOWN);
        return open
                ? new Outcome.NotChecked("资金栏有未归类的来源，无法判断是否计入总额", List.of(total))
                : compare(form, period, total, figures(filled, usual));
    }

    /** A row that holds the levels, budgets or fund books below it. */
    private static boolean isParent(FundingRow row) {
        return row.source() == FISCAL || row.source() == APPROPRIATION && !isBook(row);
    }

    private static boolean isPart(FundingRow row) {
        return LEVELS.contains(row.source())
                || BUDGETS.contains(row.source())
                || row.source() == APPROPRIATION
                || isBook(row);
    }

    private static boolean isBook(FundingRow row) {
        return BOOKS.contains(row.source())
                || row.source() == APPROPRIATION && row.label().contains("一般公共预算");
    }

    /** The current appropriation and the carry-over make up the fiscal money; levels may be shown in part. */
    private static Optional<Outcome> parts(ExaminedForm form, FundingRow parent, List<FundingRow> filled) {
        List<Participant> budgets = figures(filled, row -> BUDGETS.contains(row.source()));
        List<Participant> levels = figures(filled, row -> LEVELS.contains(row.source()));
        Participant stated = ExaminedForm.figure(parent).orElseThrow();
        if (budgets.size() == BUDGETS.size()) {
            return Optional.of(compare(form, parent.period(), stated, budgets));
        }
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        Relation ceiling = Relation.sumAtMost("Σ 各级财政资金 ≤ " + stated.label(), levels, stated);
        return Optional.of(ceiling.holds() ? Outcome.passed(ceiling) : compare(form, parent.period(), stated, levels));
    }

    private static Relation sum(Participant stated, List<Participant> addends) {
        String names = addends.stream().map(Participant::label).collect(Collectors.joining(" + "));
        return Relation.sumOf(stated.label() + " = " + names, stated, addends);
    }

    private static List<Participant> figures(List<FundingRow> rows, Predicate<FundingRow> which) {
        return rows.stream()
                .filter(which)
                .flatMap(row -> ExaminedForm.figure(row).stream())
                .toList();
    }

    private static Outcome compare(
            ExaminedForm form, TargetPeriod period, Participant stated, List<Participant> addends) {
        Relation relation = sum(stated, addends);
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
