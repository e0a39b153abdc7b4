package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.Standards;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeExistsTest {

    private static BudgetTable table(TableKind kind, String rows) {
        return TableFixture.table(kind, "科目编码 | 科目名称 | 合计\n" + rows);
    }

    private static Outcomes examine(String row) {
        return Outcomes.ofDocument(new CodeExists(), table(TableKind.EXPENDITURE_SUMMARY, row));
    }

    @Test
    void neverFailsACodeItCannotRuleOut() {
        assertThat(examine("2080505 | 甲 | 1.00").passed()).isEqualTo(1);
        assertThat(examine("208050501 | 地方延伸 | 1.00").problems()).isEmpty();
    }

    @Test
    void reportsAbsentCodeWithItsNeighboursOrSaysWhyNot() {
        BudgetTable absent = table(TableKind.EXPENDITURE_SUMMARY, "2130530 | 事业运行 | 1.00");
        ExaminedDocument document = inYear(2024, absent);
        assertThat(new Outcomes(new CodeExists().examine(document)).messages())
                .singleElement()
                .asString()
                .contains("2130530", "2130550");
    }

    /** In a table nobody knows a long number may be that of a unit; in one of subjects it is a wrong code. */
    @Test
    void doesNotJudgeLongNumbersOfUnknownTables() {
        String row = "302001011 | 公用经费 | 1.00";
        Outcomes unknown = new Outcomes(new CodeExists().examine(inYear(2024, table(TableKind.UNKNOWN, row))));
        assertThat(unknown.problems()).isEmpty();
        assertThat(unknown.reasons()).singleElement().asString().contains("单位或项目编码");
        assertThat(new Outcomes(new CodeExists().examine(inYear(2024, table(TableKind.EXPENDITURE_SUMMARY, row))))
                        .problems())
                .hasSize(1);
    }

    private static ExaminedDocument inYear(int year, BudgetTable table) {
        Disclosure disclosure = new Disclosure(
                TableFixture.SOURCE,
                DocumentKind.BUDGET,
                "",
                "",
                Optional.of(new FiscalYear(year)),
                List.of(),
                List.of(table),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ExaminedDocument(disclosure, Standards.shipped());
    }
}
