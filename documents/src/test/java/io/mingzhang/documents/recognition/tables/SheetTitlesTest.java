package io.mingzhang.documents.recognition.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTitlesTest {

    private final List<ContentRow> rows = new ArrayList<>();

    @Test
    void tablesWithoutTitleGoByTheNameOfTheirSheetAndAreNotJoined() {
        table("一般公共预算支出表", 1);
        table("政府性基金预算支出表", 2);
        List<BudgetTable> tables = new TableRecognizer(Standards.shipped())
                .recognize(new DocumentContent("x.xlsx", rows, List.of(), List.of()), new Claims());
        assertThat(tables)
                .extracting(BudgetTable::kind)
                .containsExactly(TableKind.GENERAL_PUBLIC_EXPENDITURE, TableKind.FUND_EXPENDITURE);
        assertThat(tables).extracting(BudgetTable::title).containsExactly("一般公共预算支出表", "政府性基金预算支出表");
    }

    @Test
    void aNameThatIsNoNameOfATableEntitlesNothing() {
        table("Sheet1", 1);
        List<BudgetTable> tables = new TableRecognizer(Standards.shipped())
                .recognize(new DocumentContent("x.xlsx", rows, List.of(), List.of()), new Claims());
        assertThat(tables).extracting(BudgetTable::title).containsExactly("");
    }

    @Test
    void aSingleTextOverTheHeaderDoesNotPartTheTableFromItsUnit() {
        line("三公经费表", 1, "财政拨款三公经费支出决算表");
        line("三公经费表", 2, "单位：万元");
        line("三公经费表", 3, "财政拨款三公经费");
        row("三公经费表", 4, "合计", "因公出国（境）费", "公务用车购置及运行费", "公务接待费");
        row("三公经费表", 4, "5.00", "0.00", "4.00", "1.00");
        List<BudgetTable> tables = new TableRecognizer(Standards.shipped())
                .recognize(new DocumentContent("x.xlsx", rows, List.of(), List.of()), new Claims());
        assertThat(tables).extracting(BudgetTable::title).containsExactly("财政拨款三公经费支出决算表");
        assertThat(tables.getFirst().unit()).contains(AmountUnit.TEN_THOUSAND_YUAN);
    }

    private void line(String sheet, int block, String text) {
        SourceLocation at = SourceLocation.ofSheet("x.xlsx", sheet, block, rows.size() + 1, 1);
        rows.add(new ContentRow(rows.size(), block, false, 0, List.of(new GridCell(text, 1, 1, 1, at)), at));
    }

    private void table(String sheet, int block) {
        row(sheet, block, "科目编码", "科目名称", "合计", "基本支出", "项目支出");
        row(sheet, block, "205", "教育支出", "30.00", "20.00", "10.00");
        row(sheet, block, "20502", "普通教育", "30.00", "20.00", "10.00");
    }

    private void row(String sheet, int block, String... texts) {
        List<GridCell> cells = new ArrayList<>();
        int number = rows.size() + 1;
        for (String text : texts) {
            int column = cells.size() + 1;
            cells.add(new GridCell(text, column, 1, 1, SourceLocation.ofSheet("x.xlsx", sheet, block, number, column)));
        }
        rows.add(new ContentRow(
                rows.size(), block, true, 0, cells, SourceLocation.ofSheet("x.xlsx", sheet, block, number, 1)));
    }
}
