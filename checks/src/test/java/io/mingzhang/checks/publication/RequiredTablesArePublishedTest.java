package io.mingzhang.checks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.publication.RequiredTables;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequiredTablesArePublishedTest {

    private static final List<TableKind> ALL = List.of(
            TableKind.INCOME_EXPENDITURE_SUMMARY,
            TableKind.INCOME_SUMMARY,
            TableKind.EXPENDITURE_SUMMARY,
            TableKind.APPROPRIATION_SUMMARY,
            TableKind.GENERAL_PUBLIC_EXPENDITURE,
            TableKind.BASIC_EXPENDITURE_BY_ECONOMIC,
            TableKind.THREE_PUBLIC_AND_OPERATING,
            TableKind.FUND_EXPENDITURE);

    private static Outcomes outcomes(RequiredTables required, Stream<TableKind> kinds) {
        BudgetTable[] tables = kinds.map(kind -> TableFixture.table(kind, """
                        项目 | 合计
                        合计 |
                        """)).toArray(BudgetTable[]::new);
        return Outcomes.ofDocument(new RequiredTablesArePublished(required), tables);
    }

    @Test
    void aMissingTableIsReportedByName() {
        Outcomes outcomes =
                outcomes(RequiredTables.load(), ALL.stream().filter(kind -> kind != TableKind.FUND_EXPENDITURE));

        assertThat(outcomes.messages()).singleElement().asString().contains("政府性基金预算支出表", "政府性基金预算收支表");
        assertThat(outcomes.problems().getFirst().severity())
                .as("the shipped catalogue is not yet verified")
                .contains(Severity.INFO);
    }

    @Test
    void emptyTablesAndTablesPrintedTogetherCount() {
        Outcomes outcomes = outcomes(RequiredTables.load(), ALL.stream());

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(8);
    }

    @Test
    void aFileWithFewTablesIsAPartAndNotJudged() {
        assertThat(outcomes(RequiredTables.load(), ALL.stream().limit(3)).all()).isEmpty();
    }

    @Test
    void aPlaceThatRequiresAnOrderAndAClosedListIsObeyed() {
        RequiredTables local = RequiredTables.of(new PackNode(
                "local",
                Map.of(
                        "catalogues",
                        List.of(Map.of(
                                "id",
                                "local",
                                "title",
                                "本地目录",
                                "document_kind",
                                "BUDGET",
                                "from_year",
                                2020,
                                "ordered",
                                true,
                                "closed",
                                true,
                                "basis",
                                "本地规定",
                                "tables",
                                List.of(List.of("INCOME_SUMMARY"), List.of("EXPENDITURE_SUMMARY")))))));

        Outcomes outcomes = outcomes(
                local, Stream.of(TableKind.EXPENDITURE_SUMMARY, TableKind.INCOME_SUMMARY, TableKind.PROCUREMENT));

        assertThat(outcomes.messages())
                .hasSize(2)
                .anyMatch(text -> text.contains("顺序"))
                .anyMatch(text -> text.contains("目录以外"));
        assertThat(outcomes.problems())
                .allMatch(problem -> problem.severity().equals(java.util.Optional.of(Severity.INFO)));
    }

    /** An empty table without rules is not told from text, but its title is printed. */
    @Test
    void aTableOfWhichOnlyTheTitleIsSeenIsNotReported() {
        BudgetTable[] tables = ALL.stream()
                .filter(kind -> kind != TableKind.FUND_EXPENDITURE)
                .map(kind -> TableFixture.table(kind, """
                        项目 | 合计
                        合计 |
                        """))
                .toArray(BudgetTable[]::new);
        Outcomes outcomes = new Outcomes(new RequiredTablesArePublished(RequiredTables.load())
                .examine(TableFixture.withText("公开08表\n2031年政府性基金预算支出表\n科目编码 科目名称", tables)));

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).singleElement().asString().contains("标题");
    }
}
