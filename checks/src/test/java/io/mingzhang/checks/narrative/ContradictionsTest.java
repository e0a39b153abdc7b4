package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.rulebook.ExaminedDocument;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.narrative.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences, titles and notes that contradict each other. */
class ContradictionsTest {

    private static final BudgetTable EXPENDITURE =
            TableFixture.of(TableKind.EXPENDITURE_SUMMARY).titled("2026年部门支出总表").rows("""
            科目编码 | 科目名称 | 合计
                     | 合计     | 1.00
            """);

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
    }

    private static ContentsEntry entry(String title) {
        return new ContentsEntry(title, 3, true, SourceLocation.ofLine(TableFixture.SOURCE, 2, 1));
    }

    @Test
    void sameQuantityHasOneAmount() {
        Saying first = Saying.amount("s1", Measure.BASIC, "776.40");
        assertThat(outcomes(new TextAgreesWithItself(), first, Saying.amount("s2", Measure.BASIC, "776.4"))
                        .problems())
                .isEmpty();
        assertThat(outcomes(new TextAgreesWithItself(), first, Saying.amount("s2", Measure.BASIC, "776.41"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void directionAgreesWithAmounts() {
        Saying now = Saying.amount("s1", Measure.AGENCY_OPERATING, "34.84");
        Saying prior = Saying.priorYear("s2", "37.09", now);
        assertThat(outcomes(
                                new DirectionsMatchAmounts(),
                                now,
                                prior,
                                Saying.change("s3", Direction.DECREASE, "2.25", now))
                        .problems())
                .isEmpty();
        assertThat(outcomes(
                                new DirectionsMatchAmounts(),
                                now,
                                prior,
                                Saying.change("s3", Direction.INCREASE, "2.25", now))
                        .problems())
                .hasSize(1);
        assertThat(outcomes(new DirectionsMatchAmounts(), now, prior, Saying.unchanged("s3", now))
                        .problems())
                .hasSize(1);
    }

    @Test
    void nothingIsBothMoreAndTheSame() {
        Saying now = Saying.amount("s1", Measure.HOSPITALITY, "1.00");
        assertThat(outcomes(
                                new DirectionsMatchAmounts(),
                                now,
                                Saying.unchanged("s2", now).changing(Direction.INCREASE))
                        .problems())
                .hasSize(1);
        assertThat(outcomes(new DirectionsMatchAmounts(), now, Saying.unchanged("s2", now))
                        .problems())
                .isEmpty();
    }

    @Test
    void countIsNumberOfThingsListed() {
        assertThat(outcomes(new CountsMatchLists(), Saying.count("s1", 3, "个科室", "甲科", "乙科", "丙科"))
                        .problems())
                .isEmpty();
        assertThat(outcomes(new CountsMatchLists(), Saying.count("s1", 4, "个科室", "甲科", "乙科", "丙科"))
                        .messages())
                .singleElement()
                .asString()
                .contains("应为 3");
    }

    @Test
    void countIsSumOfItsParts() {
        Saying all = Saying.count("s1", 5, "辆");
        Saying some = Saying.count("s2", 2, "辆").partOf("s1");
        assertThat(outcomes(
                                new CountsMatchLists(),
                                all,
                                some,
                                Saying.count("s3", 3, "辆").partOf("s1"))
                        .problems())
                .isEmpty();
        assertThat(outcomes(
                                new CountsMatchLists(),
                                all,
                                some,
                                Saying.count("s3", 2, "辆").partOf("s1"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void announcedTableIsThere() {
        ExaminedDocument document = Saying.document(
                List.of(entry("一、虚构局2026年部门支出总表"), entry("二、虚构局2026年国有资本经营预算收支表")), List.of(EXPENDITURE));
        Outcomes outcomes = new Outcomes(new ContentsMatchBody().examine(document));
        assertThat(outcomes.messages()).singleElement().asString().contains("国有资本经营预算收支表");
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void titleNamesFiscalYear() {
        BudgetTable old = TableFixture.of(TableKind.EXPENDITURE_SUMMARY)
                .titled("2025年部门支出总表")
                .rows("""
            科目编码 | 科目名称 | 合计
                     | 合计     | 1.00
            """);
        Outcomes outcomes =
                new Outcomes(new TitlesNameFiscalYear().examine(Saying.document(List.of(), List.of(EXPENDITURE, old))));
        assertThat(outcomes.problems()).hasSize(1);
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void noteUnderEmptyTableNamesItsFund() {
        assertThat(new Outcomes(new EmptyTableNoteNamesItsFund().examine(empty("注：本单位无国有资本经营预算，故本表无数据。"))).problems())
                .hasSize(1);
        assertThat(new Outcomes(new EmptyTableNoteNamesItsFund().examine(empty("注：本单位无政府性基金预算，故本表无数据。"))).problems())
                .isEmpty();
    }

    private static BudgetTable empty(String note) {
        BudgetTable blank = TableFixture.table(TableKind.FUND_EXPENDITURE, """
            科目编码 | 科目名称 | 合计
                     | 合计     |
            """);
        return new BudgetTable(
                blank.id(),
                blank.kind(),
                blank.title(),
                blank.year(),
                blank.department(),
                blank.unit(),
                blank.decimals(),
                blank.columns(),
                blank.rows(),
                List.of(new BudgetTable.Note(note, blank.at())),
                true,
                false,
                false,
                blank.at());
    }
}
