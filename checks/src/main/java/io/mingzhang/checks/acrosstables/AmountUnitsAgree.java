package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.StatedAmount;
import java.util.List;
import java.util.stream.Stream;

/** No table is off by a power of ten as a whole (金额单位). */
@CheckInfo(
        id = "XT-10",
        title = "各表金额单位一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "各表合计与其他表相同口径的合计不相差恰好 10 的整数倍。",
        reason = "整张表恰差 10000 倍，多半是把元当作万元（或相反）。表内自身平衡、只与别表相差整倍数时报告一次，不再逐格报告。",
        formula = "某表合计 ÷ 他表同口径合计 ≠ 10 的整数次幂（1 除外），且该表自身平衡",
        basis = "表间勾稽",
        fires = "支出总表合计 9,276.40 万元，一般公共预算支出表以元填列而标注万元，合计 92,764,000",
        silent = "各表合计同为 9,276.40 万元")
public final class AmountUnitsAgree implements SetCheck {

    @Override
    public Stream<Outcome> examine(TableSet set) {
        return set.misscaled().stream()
                .map(scale -> new Outcome.Failed(Problem.of(
                        scale.stated().label(),
                        List.of(scale.stated(), scale.reference()),
                        "“%s”为 %s，“%s”为 %s，恰差 %s 倍，而该表自身平衡：整张表的金额单位疑有误。"
                                .formatted(
                                        scale.stated().label(),
                                        scale.stated()
                                                .amount()
                                                .map(StatedAmount::display)
                                                .orElse(""),
                                        scale.reference().label(),
                                        scale.reference()
                                                .amount()
                                                .map(StatedAmount::display)
                                                .orElse(""),
                                        scale.factor()),
                        "核对该表的金额单位，改正表头单位或全表金额。")));
    }
}
