package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.indicators.Columns.Pair;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Both columns state the same number with the same sign (IND-14). */
@CheckInfo(
        id = "IND-14",
        title = "两栏符号一致",
        severity = Severity.ERROR,
        category = CheckCategory.INDICATORS,
        summary = "同一指标两栏数值相同的，比较符号也相同。",
        reason = "一栏“≤3万元”、一栏“=3万元”，必有一栏漏了符号。没有符号等同“=”；“>=”等同“≥”。",
        formula = "实施期的比较符号 = 年度的比较符号",
        basis = "申报表内勾稽",
        fires = "“每期印刷成本”实施期 ≤3万元，年度 =3万元",
        silent = "一栏 100%，另一栏 =100%")
final class SignsOfColumnsAgree implements Check<IndicatorForm> {

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        List<Row> same = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Pair pair : place.columns().pairs()) {
            IndicatorValue whole = pair.whole().value();
            IndicatorValue annual = pair.annual().value();
            boolean numbers = whole.low().isPresent() && annual.low().isPresent() && Values.agree(whole, annual);
            if (numbers && Values.signsAgree(whole, annual)) {
                same.add(new Row(pair.annual(), Optional.of(pair.whole())));
            } else if (numbers && pair.sameName() && !pair.isDamaged()) {
                outcomes.add(place.failed(problem(place, pair)));
            }
        }
        if (!same.isEmpty()) {
            outcomes.add(IndicatorForm.kept("两栏符号一致", same));
        }
        return outcomes;
    }

    private static Problem problem(IndicatorForm place, Pair pair) {
        String message = place.form().title() + "“" + pair.whole().name() + "”实施期为“"
                + pair.whole().value().printed() + "”，年度为“"
                + pair.annual().value().printed() + "”，数值相同而符号不同";
        return Problem.of(
                place.form().identity() + "/" + ProjectNames.key(pair.whole().name()),
                List.of(IndicatorForm.figure(pair.whole()), IndicatorForm.figure(pair.annual())),
                message,
                "统一两栏的比较符号");
    }
}
