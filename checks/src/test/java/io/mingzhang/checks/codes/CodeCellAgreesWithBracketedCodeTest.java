package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeCellAgreesWithBracketedCodeTest {

    private static BudgetTable table(TableKind kind, String rows) {
        return TableFixture.table(kind, "科目编码 | 科目名称 | 合计\n" + rows);
    }

    private static Outcomes examine(String rows) {
        return Outcomes.of(new CodeCellAgreesWithBracketedCode(), table(TableKind.EXPENDITURE_SUMMARY, rows));
    }

    @Test
    void reportsRowsWhoseTwoCodesDifferOnce() {
        assertThat(examine("208 | [20805]甲 | 1.00\n213 | [21305]乙 | 2.00").messages())
                .singleElement()
                .asString()
                .contains("2 行");
    }

    /** Read as 210 by name and neighbours; one column shows something else. */
    private static Outcomes inParts(String printedClass) {
        BudgetTable table = TableFixture.table(
                TableKind.EXPENDITURE_SUMMARY,
                "类 | 科目编码 | 科目名称 | 合计\n%s | 2101102 | 事业单位医疗 | 1.00".formatted(printedClass));
        List<BudgetRow> rows = table.rows().stream()
                .map(row -> new BudgetRow(
                        row.index(),
                        row.parent(),
                        row.side(),
                        row.kind(),
                        row.level(),
                        row.item(),
                        row.code(),
                        printedClass + "/11/02",
                        row.name(),
                        row.printedName(),
                        row.texts(),
                        row.cells(),
                        row.at()))
                .toList();
        return Outcomes.of(new CodeCellAgreesWithBracketedCode(), table.withRows(rows));
    }

    @Test
    void reportsClassPrintedWrongInItsColumn() {
        assertThat(inParts("7").messages()).singleElement().asString().contains("事业单位医疗", "7 11 02", "2101102");
    }

    @Test
    void acceptsPartsThatMakeTheCode() {
        assertThat(inParts("210").passed()).isEqualTo(1);
    }

    @Test
    void acceptsRowsThatRepeatTheirCode() {
        assertThat(examine("20805 | [20805]甲 | 1.00").passed()).isEqualTo(1);
    }
}
