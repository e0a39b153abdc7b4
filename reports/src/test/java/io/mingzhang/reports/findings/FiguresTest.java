package io.mingzhang.reports.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void printsInTheUnitOfTheFigureJudged() {
        Relation relation = Relation.same(
                "甲 = 乙", figure("甲", "12.5", AmountUnit.TEN_THOUSAND_YUAN), figure("乙", "124000", AmountUnit.YUAN));
        assertThat(Figures.of(relation)).isEqualTo(new Figures("12.4", "12.5", "0.1", "万元"));
    }

    @Test
    void keepsEveryDigitTheComparisonNeeds() {
        Relation relation = Relation.same(
                "甲 = 乙", figure("甲", "12", AmountUnit.TEN_THOUSAND_YUAN), figure("乙", "123456.78", AmountUnit.YUAN));
        assertThat(Figures.of(relation)).isEqualTo(new Figures("12.345678", "12.000000", "-0.345678", "万元"));
    }

    @Test
    void countsThings() {
        Relation relation = Relation.count("项目个数", List.of(), 20, 19);
        assertThat(Figures.of(relation)).isEqualTo(new Figures("20", "19", "-1", "个"));
    }

    @Test
    void calculationShowsSigns() {
        Participant stated = figure("结转", "1", AmountUnit.YUAN);
        Relation relation = Relation.sum(
                "结转 = 收入 − 支出",
                stated,
                List.of(
                        new Relation.Term(1, figure("收入", "9", AmountUnit.YUAN)),
                        new Relation.Term(-1, figure("支出", "7", AmountUnit.YUAN))));
        assertThat(Calculation.of(relation)).isEqualTo("收入 9 元 − 支出 7 元");
    }

    @Test
    void longCalculationsAreCutWithTheirNumber() {
        List<Participant> many = java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> figure("项" + i, "1", AmountUnit.YUAN))
                .toList();
        assertThat(Calculation.of(Relation.sumOf("合计 = 各项", figure("合计", "31", AmountUnit.YUAN), many)))
                .endsWith("…（共 30 项）")
                .contains("项7")
                .doesNotContain("项8");
    }

    private static Participant figure(String label, String printed, AmountUnit unit) {
        return Participant.of(
                label, StatedAmount.of(printed, new BigDecimal(printed), unit), SourceLocation.ofLine("文", 1, 1));
    }
}
