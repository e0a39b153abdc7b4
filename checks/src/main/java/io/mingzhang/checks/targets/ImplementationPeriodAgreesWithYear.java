package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The money of the whole life of a project fits its years and the money of the year (FRM-02). */
@CheckInfo(
        id = "FRM-02",
        title = "实施期资金与年度资金相称",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_FORM,
        summary = "项目期为一年的，实施期（中期）资金总额等于年度资金总额；多年的，不小于年度资金总额，且与年数相称。",
        reason = "一年期项目填报多年资金，说明项目期或实施期资金至少一项填错。多年项目各年可以不等，" + "只有实施期恰为年度的另一倍数或等于一年时才提醒。项目期未填的看计划起止日期，都没有的不判断。",
        formula = "项目期 1 年：实施期 = 年度；n 年：实施期 ≥ 年度；实施期 = k × 年度 且 k ≠ n 时提醒；容差为零",
        basis = "申报表内勾稽",
        fires = "项目期 1 年，实施期资金 300 万元，年度资金 100 万元",
        silent = "项目期 3 年，实施期资金 300 万元，年度资金 100 万元")
final class ImplementationPeriodAgreesWithYear implements Check<ExaminedForm> {

    private static final String REMEDY = "核对项目期与实施期资金，修改填错的一项";

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        Optional<Participant> whole = form.total(TargetPeriod.IMPLEMENTATION);
        Optional<Participant> annual = form.total(TargetPeriod.ANNUAL);
        if (whole.isEmpty() || annual.isEmpty()) {
            return List.of();
        }
        List<Participant> both = List.of(whole.get(), annual.get());
        String field = form.target().text(TargetField.PERIOD);
        String dates =
                form.target().text(TargetField.START_DATE) + "至" + form.target().text(TargetField.END_DATE);
        Optional<ProjectYears> years = ProjectYears.ofField(field);
        Optional<ProjectYears> dated = ProjectYears.between(
                form.target().text(TargetField.START_DATE), form.target().text(TargetField.END_DATE));
        if (years.isEmpty() && dated.isEmpty()) {
            return List.of(new Outcome.NotChecked(field.isBlank() ? "项目期未填列" : "项目期不是年数", both));
        }
        ProjectYears known = years.or(() -> dated).orElseThrow();
        return List.of(
                known.count() == 1
                        ? oneYear(form, years.isPresent() ? field : dates, whole.get(), annual.get())
                        : severalYears(form, known.count(), whole.get(), annual.get(), years.isPresent()));
    }

    private static Outcome oneYear(ExaminedForm form, String field, Participant whole, Participant annual) {
        Relation same = Relation.same("实施期资金总额 = 年度资金总额（项目期一年）", whole, annual);
        if (same.holds()) {
            return Outcome.passed(same);
        }
        Optional<Integer> multiple = multiple(whole, annual);
        String message = form.title() + "项目期为“" + field + "”，实施期资金总额" + AmountText.of(whole)
                + multiple.map(k -> "是年度资金总额" + AmountText.of(annual) + "的" + k + "倍")
                        .orElse("与年度资金总额" + AmountText.of(annual) + "不等");
        Problem problem = Problem.of(form.identity() + "/一年期", same, message, REMEDY);
        return form.failed(
                multiple.map(k -> problem.inGroup("项目期一年而实施期资金为年度的" + k + "倍")).orElse(problem));
    }

    private static Outcome severalYears(
            ExaminedForm form, int years, Participant whole, Participant annual, boolean isDuration) {
        Relation enough = Relation.atMost("年度资金总额 ≤ 实施期资金总额", annual, whole);
        String beginning = form.title() + "项目期" + years + "年，实施期资金总额" + AmountText.of(whole);
        if (!enough.holds()) {
            String message = beginning + "小于年度资金总额" + AmountText.of(annual);
            return form.failed(Problem.of(form.identity() + "/多年期", enough, message, REMEDY));
        }
        Optional<Integer> multiple = multiple(whole, annual);
        if (!isDuration || multiple.isEmpty() || multiple.get() == years) {
            return Outcome.passed(enough);
        }
        BigDecimal factor = BigDecimal.valueOf(years);
        Relation expected = Relation.product("实施期资金总额 = 年度资金总额 × 年数", whole, annual, factor, List.of());
        String message = beginning + "恰为年度资金总额" + AmountText.of(annual) + "的" + multiple.get() + "倍，与年数不符";
        return form.failed(Problem.of(form.identity() + "/多年期", expected, message, REMEDY)
                .withSeverity(Severity.WARNING)
                .inGroup("项目期" + years + "年而实施期资金为年度的" + multiple.get() + "倍"));
    }

    /** How many times the year's money the whole is, when it is a whole number of times. */
    private static Optional<Integer> multiple(Participant whole, Participant annual) {
        BigDecimal one = ExaminedForm.amountOf(annual).fen();
        if (one.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal[] parts = ExaminedForm.amountOf(whole).fen().divideAndRemainder(one);
        return parts[1].signum() == 0 && parts[0].precision() - parts[0].scale() < 4
                ? Optional.of(parts[0].intValueExact())
                : Optional.empty();
    }
}
