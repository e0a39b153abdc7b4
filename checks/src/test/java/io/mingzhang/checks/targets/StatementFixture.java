package io.mingzhang.checks.targets;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.util.List;
import java.util.Optional;

/** The section of a narrative that announces projects with performance targets. */
final class StatementFixture {

    private StatementFixture() {}

    /** "实行绩效目标管理的项目 count 个，金额 amount 万元". */
    static Section announcing(long count, String amount) {
        return new Section(
                List.of("绩效管理情况"),
                "绩效管理情况",
                2,
                List.of(),
                List.of(
                        statement("s1", StatementKind.COUNT, Optional.empty(), count),
                        statement(
                                "s2",
                                StatementKind.AMOUNT,
                                StatedAmount.parse(amount, AmountUnit.TEN_THOUSAND_YUAN),
                                0)),
                SourceLocation.ofLine(TableFixture.SOURCE, 10, 1));
    }

    private static Statement statement(String id, StatementKind kind, Optional<StatedAmount> amount, long count) {
        Quantity quantity = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.PERFORMANCE_TARGETS);
        return new Statement(
                id,
                kind,
                List.of(quantity),
                "绩效目标管理的项目",
                amount,
                Optional.empty(),
                count,
                count > 0 ? "个" : "",
                Direction.NONE,
                Baseline.OTHER,
                "",
                "",
                List.of(),
                "",
                SourceLocation.ofLine(TableFixture.SOURCE, 11, count > 0 ? 20 : 30));
    }
}
