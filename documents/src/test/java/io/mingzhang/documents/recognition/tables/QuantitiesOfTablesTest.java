package io.mingzhang.documents.recognition.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantities;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same thing in different tables is the same quantity, with the same amount. */
class QuantitiesOfTablesTest {

    private static final String DOCUMENT = """
            部门收支总表
            单位：万元
            收入⇥⇥支出⇥
            项目⇥金额⇥项目⇥金额
            一般公共预算⇥10.00⇥教育支出⇥10.00
            本年收入合计⇥10.00⇥本年支出合计⇥10.00

            部门支出总表
            单位：万元
            科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
            合计⇥⇥10.00⇥6.00⇥4.00
            205⇥教育支出⇥10.00⇥6.00⇥4.00

            “三公”经费预算表
            单位：万元
            项目⇥预算数
            公务接待费⇥0.50
            合计⇥0.50

            项目支出预算表
            部门名称：青川市水务局
            单位：万元
            项目名称⇥合计⇥一般公共预算
            青川市水务局⇥4.00⇥4.00
            河道清淤⇥4.00⇥4.00
            """;

    private static Map<Quantity, List<String>> amounts() throws Exception {
        Map<Quantity, List<String>> amounts = new HashMap<>();
        List<BudgetTable> tables = new TableRecognizer(Standards.shipped())
                .recognize(TextReader.readText("样本", DOCUMENT.replace('⇥', '\t')), new Claims());
        for (BudgetTable table : tables) {
            table.rows()
                    .forEach(row -> table.amountColumns()
                            .forEach(column -> Quantities.of(table, row, column)
                                    .ifPresent(quantity -> row.cell(column)
                                            .flatMap(cell -> cell.amount())
                                            .ifPresent(amount -> amounts.computeIfAbsent(
                                                            quantity, key -> new ArrayList<>())
                                                    .add(amount.printed())))));
        }
        return amounts;
    }

    @Test
    void totalsOfDifferentTablesMeet() throws Exception {
        Map<Quantity, List<String>> amounts = amounts();
        Quantity all = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.TOTAL);
        assertThat(amounts.get(all)).containsExactly("10.00", "10.00");
        assertThat(amounts.get(Quantity.of(Side.INCOME, Fund.GENERAL_PUBLIC, BudgetPeriod.TOTAL, Measure.TOTAL)))
                .containsExactly("10.00");
    }

    @Test
    void classByNameAndByCodeMeet() throws Exception {
        Map<Quantity, List<String>> amounts = amounts();
        assertThat(amounts.entrySet().stream()
                        .filter(entry -> entry.getKey().code().isPresent()
                                && entry.getKey().measure() == Measure.TOTAL)
                        .map(Map.Entry::getValue))
                .containsExactly(List.of("10.00", "10.00"));
    }

    @Test
    void projectExpenditureOfListAndTableMeet() throws Exception {
        Quantity projects = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.PROJECT);
        assertThat(amounts().get(projects)).containsExactly("4.00", "4.00");
        assertThat(amounts().get(projects.forName("河道清淤"))).containsExactly("4.00");
    }

    @Test
    void rowsOfThreePublicCarryTheMeasure() throws Exception {
        Map<Quantity, List<String>> amounts = amounts();
        for (Measure measure : List.of(Measure.THREE_PUBLIC, Measure.HOSPITALITY)) {
            assertThat(amounts.get(Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, measure)))
                    .containsExactly("0.50");
        }
    }
}
