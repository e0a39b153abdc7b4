package io.mingzhang.documents.recognition.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.Standards;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Small fictional tables of every notation; ⇥ stands for a tab, so that columns can be seen. */
class TableRecognizerTest {

    private static final String FUNCTIONAL = """
            2025年部门支出总表
            部门名称：青川市水务局　单位：万元
            科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
            合计⇥⇥12.00⇥8.00⇥4.00
            208⇥社会保障和就业支出⇥2.00⇥2.00⇥
            20805⇥行政事业单位养老支出⇥2.00⇥2.00⇥
            2080505⇥机关事业单位基本养老保险缴费支出⇥2.00⇥2.00⇥
            213⇥农林水支出⇥10.00⇥6.00⇥4.00
            21303⇥水利⇥10.00⇥6.00⇥4.00
            2130301⇥行政运行⇥6.00⇥6.00⇥
            2130306⇥水利工程运行与维护⇥4.00⇥⇥4.00
            """;

    private static List<BudgetTable> tables(String text) {
        try {
            return new TableRecognizer(Standards.shipped())
                    .recognize(TextReader.readText("样本", text.replace('⇥', '\t')), new Claims());
        } catch (UnreadableDocumentException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static BudgetTable table(String text) {
        List<BudgetTable> tables = tables(text);
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    private static List<String> codes(BudgetTable table) {
        return table.rows().stream()
                .flatMap(row -> row.code().stream())
                .map(ClassificationCode::digits)
                .toList();
    }

    private static BudgetRow row(BudgetTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(BudgetTable table, BudgetRow row, Measure measure) {
        Column column = table.amountColumns().stream()
                .filter(c -> c.meaning().measure() == measure)
                .findFirst()
                .orElseThrow();
        return row.cell(column).map(BudgetCell::text).orElseThrow();
    }

    @Test
    void readsCaptionColumnsAndHierarchy() {
        BudgetTable table = table(FUNCTIONAL);
        assertThat(table.kind()).isEqualTo(TableKind.EXPENDITURE_SUMMARY);
        assertThat(table.year().orElseThrow().value()).isEqualTo(2025);
        assertThat(table.department()).isEqualTo("青川市水务局");
        assertThat(table.unit()).contains(AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(table.rows().getFirst().kind()).isEqualTo(RowKind.TOTAL);
        assertThat(codes(table)).containsExactly("208", "20805", "2080505", "213", "21303", "2130301", "2130306");
        BudgetRow item = row(table, "水利工程运行与维护");
        assertThat(item.level()).isEqualTo(3);
        assertThat(table.rows().get(item.parent()).name()).isEqualTo("水利");
        assertThat(row(table, "水利").kind()).isEqualTo(RowKind.GROUP);
        assertThat(table.rows().get(row(table, "农林水支出").parent()).kind()).isEqualTo(RowKind.TOTAL);
        assertThat(text(table, item, Measure.PROJECT)).isEqualTo("4.00");
    }

    @Test
    void understandsColumnsInAnyOrder() {
        BudgetTable table = table("""
                部门支出总体情况表
                单位：元
                项目支出⇥备注⇥科目名称⇥合计⇥科目编码⇥基本支出
                40,000⇥⇥农林水支出⇥100,000⇥213⇥60,000
                40,000⇥另有说明⇥水利⇥100,000⇥21303⇥60,000
                """);
        assertThat(codes(table)).containsExactly("213", "21303");
        assertThat(text(table, table.rows().getFirst(), Measure.BASIC)).isEqualTo("60,000");
        assertThat(text(table, table.rows().getFirst(), Measure.PROJECT)).isEqualTo("40,000");
        assertThat(table.unit()).contains(AmountUnit.YUAN);
    }

    @Test
    void findsCodesByNameWhereNoneArePrinted() {
        BudgetTable table = table("""
                部门支出总表
                科目名称⇥合计⇥基本支出⇥项目支出
                农林水支出⇥10.00⇥6.00⇥4.00
                水利⇥10.00⇥6.00⇥4.00
                行政运行⇥6.00⇥6.00⇥
                """);
        assertThat(codes(table)).containsExactly("213", "21303", "2130301");
        assertThat(table.rows()).allMatch(row -> row.printedCode().isEmpty());
    }

    @Test
    void composesCodesPrintedInPartsOnRowsOfTheirOwn() {
        BudgetTable table = table("""
                一般公共预算支出表
                单位：万元
                科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
                213⇥农林水支出⇥9.00⇥⇥9.00
                03⇥水利⇥5.00⇥⇥5.00
                06⇥水利工程运行与维护⇥5.00⇥⇥5.00
                99⇥其他农林水支出⇥4.00⇥⇥4.00
                99⇥其他农林水支出⇥4.00⇥⇥4.00
                """);
        assertThat(codes(table)).containsExactly("213", "21303", "2130306", "21399", "2139999");
    }

    @Test
    void composesCodesOfThreeColumnsWithBlankOuterCells() {
        BudgetTable table = table("""
                2025年单位支出预算总表
                编制单位：青川市水务局　单位：元
                项目⇥⇥⇥⇥支出预算⇥⇥
                功能分类科目编码⇥⇥⇥功能分类科目名称⇥合计⇥基本支出⇥项目支出
                类⇥款⇥项⇥⇥⇥⇥
                213⇥⇥⇥农林水支出⇥100⇥60⇥40
                ⇥03⇥⇥水利⇥100⇥60⇥40
                ⇥⇥06⇥水利工程运行与维护⇥100⇥60⇥40
                """);
        assertThat(codes(table)).containsExactly("213", "21303", "2130306");
    }

    @Test
    void totalAsALineOfItsOwnPartsNoNoteFromItsEmptyTable() {
        BudgetTable table = table("""
                2025年国有资本经营预算财政拨款支出决算表
                部门：青川市水务局　单位：万元
                科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
                合计
                注：本单位没有此项支出，故本表为空表。
                """);
        assertThat(table.notes()).hasSize(1);
    }

    @Test
    void partsOfCodesStandBelowTheSameLabels() {
        BudgetTable table = table("""
                2025年单位收入决算表
                编制单位：青川市水务局　单位：万元
                项目⇥⇥⇥⇥本年收入合计⇥财政拨款收入
                功能分类科目编码⇥⇥⇥科目名称⇥⇥
                类⇥款⇥项⇥栏次⇥1⇥2
                213⇥⇥⇥农林水支出⇥100.00⇥100.00
                213⇥03⇥⇥水利⇥100.00⇥100.00
                """);
        assertThat(table.columns().subList(0, 3))
                .extracting(Column::label)
                .containsExactly("项目/功能分类科目编码/类", "项目/功能分类科目编码/款", "项目/功能分类科目编码/项");
    }

    @Test
    void trustsBracketedCodesMoreThanTheCodeCell() {
        BudgetTable table = table("""
                部门支出总表
                单位：万元
                科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
                ⇥[213]农林水支出⇥10.00⇥6.00⇥4.00
                213⇥[21303]水利⇥10.00⇥6.00⇥4.00
                2130301⇥[2130301]行政运行⇥6.00⇥6.00⇥
                """);
        assertThat(codes(table)).containsExactly("213", "21303", "2130301");
        assertThat(table.rows().get(1).printedCode()).isEqualTo("213");
        assertThat(table.rows().get(1).name()).isEqualTo("水利");
    }

    @Test
    void splitsSideBySideHalvesAndMarksBalances() {
        BudgetTable table = table("""
                部门收支总表
                单位：万元
                收  入⇥⇥支  出⇥⇥
                项目⇥2025年⇥项目⇥2025年合计⇥当年预算安排⇥上年结转安排
                一、财政拨款收入⇥9.00⇥一、教育支出⇥10.00⇥9.00⇥1.00
                （一）一般公共预算⇥9.00⇥二、农林水支出⇥⇥⇥
                二、事业收入⇥⇥⇥⇥⇥
                本年收入合计⇥9.00⇥本年支出合计⇥10.00⇥9.00⇥1.00
                上年结转⇥1.00⇥年终结转⇥⇥⇥
                收入总计⇥10.00⇥支出总计⇥10.00⇥9.00⇥1.00
                """);
        assertThat(table.kind()).isEqualTo(TableKind.INCOME_EXPENDITURE_SUMMARY);
        assertThat(table.rows(RowKind.GRAND_TOTAL, Side.INCOME)).hasSize(1);
        assertThat(row(table, "上年结转").kind()).isEqualTo(RowKind.BALANCE);
        assertThat(row(table, "教育支出").code().orElseThrow().digits()).isEqualTo("205");
        BudgetRow book = row(table, "一般公共预算");
        assertThat(table.rows().get(book.parent()).item()).isEqualTo(LineItem.INCOME_FISCAL_APPROPRIATION);
        assertThat(table.amountColumns())
                .extracting(c -> c.meaning().period())
                .containsExactly(
                        BudgetPeriod.TOTAL, BudgetPeriod.TOTAL, BudgetPeriod.CURRENT_YEAR, BudgetPeriod.CARRY_OVER);
    }

    @Test
    void groupsEconomicSubjectsByBlankSecondName() {
        BudgetTable table = table("""
                一般公共预算基本支出表
                单位：万元
                部门预算支出经济科目名称⇥政府预算支出经济科目名称⇥合计⇥人员经费⇥公用经费
                合计⇥⇥7.00⇥6.00⇥1.00
                工资福利支出⇥⇥6.00⇥6.00⇥
                基本工资⇥工资奖金津补贴⇥6.00⇥6.00⇥
                商品和服务支出⇥⇥1.00⇥⇥1.00
                办公费⇥办公经费⇥1.00⇥⇥1.00
                """);
        assertThat(table.kind()).isEqualTo(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC);
        assertThat(codes(table)).containsExactly("301", "30101", "302", "30201");
        assertThat(table.rows().get(row(table, "办公费").parent()).name()).isEqualTo("商品和服务支出");
        assertThat(table.rows())
                .flatExtracting(BudgetRow::cells)
                .extracting(BudgetCell::state)
                .doesNotContain(CellState.NOT_SPLIT);
    }

    @Test
    void readsThreePublicRowsWithParts() {
        BudgetTable table = table("""
                2025年“三公”经费预算表
                单位：万元
                项目⇥2025年预算数
                因公出国（境）费⇥
                公务接待费⇥1.5
                公务用车购置及运行费⇥2.25
                ①公务用车购置费⇥
                ②公务用车运行维护费⇥2.25
                合计⇥3.75
                """);
        assertThat(table.kind()).isEqualTo(TableKind.THREE_PUBLIC);
        BudgetRow operation = row(table, "公务用车运行维护费");
        assertThat(table.rows().get(operation.parent()).item()).isEqualTo(LineItem.VEHICLES);
        assertThat(row(table, "公务接待费").cells().getFirst().amount().orElseThrow().resolution())
                .isEqualTo(2);
    }

    @Test
    void movesShiftedHeaderLabelsBack() {
        BudgetTable table = table("""
                “三公”经费预算表
                单位：万元
                单位编码⇥单位名称⇥预算数⇥⇥⇥⇥⇥⇥备注⇥
                ⇥⇥合计⇥因公出国（境）费⇥公务接待费⇥公务用车费⇥⇥⇥⇥培训费
                ⇥⇥⇥⇥⇥小计⇥购置费⇥运行维护费⇥⇥
                101001⇥青川市水务局⇥5.00⇥⇥2.00⇥3.00⇥⇥3.00⇥7.00⇥
                """);
        assertThat(table.amountColumns()).extracting(c -> c.meaning().measure()).endsWith(Measure.TRAINING);
        assertThat(text(table, table.rows().getFirst(), Measure.TRAINING)).isEqualTo("7.00");
    }

    @Test
    void nestsProcurementByUnitKindAndDetail() {
        BudgetTable table = table("""
                政府采购预算表
                单位：万元
                单位编码⇥单位名称⇥项目名称⇥采购品目⇥采购数量⇥单价⇥资金来源⇥⇥
                ⇥⇥⇥⇥⇥⇥预算总计⇥一般公共预算资金⇥单位资金
                ⇥合计⇥⇥⇥3⇥⇥6.00⇥6.00⇥
                101⇥青川市水务局⇥⇥⇥3⇥⇥6.00⇥6.00⇥
                101001⇥青川市水务局机关⇥⇥⇥3⇥⇥6.00⇥6.00⇥
                ⇥⇥项目支出⇥⇥3⇥⇥6.00⇥6.00⇥
                ⇥⇥河道清淤⇥B99-其他工程⇥3⇥2.00⇥6.00⇥6.00⇥
                """);
        assertThat(table.rows()).extracting(BudgetRow::level).containsExactly(0, 1, 2, 3, 4);
        assertThat(table.rows())
                .extracting(BudgetRow::kind)
                .containsExactly(RowKind.TOTAL, RowKind.GROUP, RowKind.GROUP, RowKind.GROUP, RowKind.DETAIL);
    }

    @Test
    void joinsTableBehindPageBreakAndDropsRepeatedHeader() {
        String header = "科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出\n";
        BudgetTable table = table(FUNCTIONAL.replace("213⇥农林", "\n" + header + "213⇥农林"));
        assertThat(codes(table)).hasSize(7);
        BudgetTable blank = table(FUNCTIONAL.replace("213⇥农林", "\n\n213⇥农林"));
        assertThat(codes(blank)).hasSize(7);
    }

    @Test
    void readsTitleSplitOverTwoLinesAndTitleInsideTheGrid() {
        String body = FUNCTIONAL.substring(FUNCTIONAL.indexOf("科目编码"));
        assertThat(table("2025年一般公共预算\n支出预算表\n单位：万元\n" + body).kind()).isEqualTo(TableKind.GENERAL_PUBLIC_EXPENDITURE);
        BudgetTable inside = table("政府性基金预算支出表⇥⇥⇥⇥\n⇥⇥⇥⇥单位：万元\n" + body);
        assertThat(inside.kind()).isEqualTo(TableKind.FUND_EXPENDITURE);
        assertThat(inside.unit()).contains(AmountUnit.TEN_THOUSAND_YUAN);
    }

    @Test
    void recognizesByColumnsWhereTheTitleIsMissing() {
        BudgetTable table = table(FUNCTIONAL.substring(FUNCTIONAL.indexOf("科目编码")));
        assertThat(table.kind()).isEqualTo(TableKind.EXPENDITURE_SUMMARY);
        assertThat(table.unit()).isEmpty();
    }

    @Test
    void keepsEmptyTableWithItsNote() {
        BudgetTable table = table("""
                政府性基金预算支出表
                单位：万元
                科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
                合计⇥⇥⇥⇥

                注：本表无数据
                """);
        assertThat(table.empty()).isTrue();
        assertThat(table.notes()).hasSize(1);
    }

    @Test
    void marksWhatIsNotSplitApartFromBlanks() {
        BudgetTable table = table(FUNCTIONAL.replace("社会保障和就业支出⇥2.00⇥2.00", "社会保障和就业支出⇥2.00⇥"));
        assertThat(row(table, "社会保障和就业支出").cells())
                .extracting(BudgetCell::state)
                .containsExactly(CellState.STATED, CellState.NOT_SPLIT, CellState.NOT_SPLIT);
        assertThat(row(table, "行政运行").cells())
                .extracting(BudgetCell::state)
                .containsExactly(CellState.STATED, CellState.STATED, CellState.BLANK);
    }

    @Test
    void listsTableOfUnknownKind() throws UnreadableDocumentException {
        Claims claims = new Claims();
        List<BudgetTable> tables = new TableRecognizer(Standards.shipped())
                .recognize(TextReader.readText("样本", "甲类\t乙类\t丙类\n城北\t1,200.50\t3.25\n城南\t9.75\t1.00\n"), claims);
        assertThat(tables).extracting(BudgetTable::kind).containsExactly(TableKind.UNKNOWN);
        assertThat(claims.unrecognized()).hasSize(1);
    }

    @Test
    void leavesContentsAndListsOfWordsAlone() {
        assertThat(tables("目录\n一、部门职责\t1\n二、机构设置\t2\n收支总表\t3\n")).isEmpty();
    }

    @Test
    void readsFundsOfIncomeColumns() {
        BudgetTable table = table("""
                部门收入总表
                单位：万元
                科目编码⇥科目名称⇥本年收入⇥⇥⇥上年结转
                ⇥⇥合计⇥一般公共预算⇥单位资金⇥
                213⇥农林水支出⇥8.00⇥7.00⇥1.00⇥2.00
                """);
        assertThat(table.amountColumns())
                .extracting(c -> c.meaning().fund())
                .containsExactly(Fund.ALL, Fund.GENERAL_PUBLIC, Fund.UNIT_OWN_FUNDS, Fund.ALL);
        assertThat(table.amountColumns())
                .extracting(c -> c.meaning().period())
                .containsExactly(
                        BudgetPeriod.CURRENT_YEAR,
                        BudgetPeriod.CURRENT_YEAR,
                        BudgetPeriod.CURRENT_YEAR,
                        BudgetPeriod.CARRY_OVER);
        assertThat(table.column(table.amountColumns().getFirst().meaning())).isNotEqualTo(Optional.empty());
    }

    @Test
    void columnsOfAnEarlierYearAreNotOfThisYear() {
        BudgetTable table = table("""
                2025年一般公共预算支出表
                单位：万元
                科目编码⇥科目名称⇥2024年执行数⇥2025年预算数⇥增减额
                合计⇥⇥880.00⇥900.00⇥20.00
                201⇥一般公共服务支出⇥880.00⇥900.00⇥20.00
                """);
        assertThat(table.amountColumns())
                .extracting(column -> column.meaning().period())
                .containsExactly(BudgetPeriod.PRIOR_YEAR_EXECUTION, BudgetPeriod.TOTAL, BudgetPeriod.CHANGE);
    }

    @Test
    void subjectsStandUnderTheirUnits() {
        BudgetTable table = table("""
                2025年部门支出总表
                单位：万元
                单位名称⇥科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
                合计⇥⇥⇥12.00⇥8.00⇥4.00
                青川市水务局本级⇥⇥⇥7.00⇥5.00⇥2.00
                ⇥2130301⇥行政运行⇥5.00⇥5.00⇥
                ⇥2130306⇥水利工程运行与维护⇥2.00⇥⇥2.00
                青川市水文站⇥⇥⇥5.00⇥3.00⇥2.00
                ⇥2130301⇥行政运行⇥3.00⇥3.00⇥
                ⇥2130306⇥水利工程运行与维护⇥2.00⇥⇥2.00
                """);
        assertThat(table.rows()).extracting(BudgetRow::parent).containsExactly(-1, 0, 1, 1, 0, 4, 4);
        assertThat(table.rows().get(1).kind()).isEqualTo(RowKind.GROUP);
        assertThat(table.rows().get(1).name()).isEqualTo("青川市水务局本级");
    }

    @Test
    void itemsStandUnderTheSubtotalBelowThem() {
        BudgetTable table = table("""
                2026年部门项目支出预算表
                单位：千元
                单位名称⇥项目名称⇥合计⇥财政拨款
                青川市水务局⇥河道清淤⇥80⇥80
                ⇥公报编制⇥30⇥30
                ⇥小计⇥110⇥110
                青川市水文站⇥测站维护⇥60⇥45
                ⇥小计⇥60⇥45
                合计⇥⇥170⇥155
                """);
        assertThat(table.rows()).extracting(BudgetRow::parent).containsExactly(2, 2, 5, 4, 5, -1);
        assertThat(table.rows().get(2).kind()).isEqualTo(RowKind.GROUP);
    }

    @Test
    void amountsInThousandsOfYuanAreReadAsSuch() {
        BudgetTable table = table(FUNCTIONAL.replace("万元", "千元"));
        assertThat(table.unit()).contains(AmountUnit.THOUSAND_YUAN);
        assertThat(table.rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .amount()
                        .orElseThrow()
                        .fen())
                .isEqualByComparingTo("1200000");
    }

    @Test
    void readsALineThatTabsPartAboveATableOfItsOwn() {
        BudgetTable table = table("""
                2025年部门支出总表
                部门名称：青川市水务局⇥单位：万元

                科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
                合计⇥⇥12.00⇥8.00⇥4.00
                213⇥农林水支出⇥12.00⇥8.00⇥4.00
                """);
        assertThat(table.title()).isEqualTo("2025年部门支出总表");
        assertThat(table.department()).isEqualTo("青川市水务局");
        assertThat(table.unit()).contains(AmountUnit.TEN_THOUSAND_YUAN);
    }

    @Test
    void takesANoteThatNamesATableForANoteAndNotForTheNextTitle() {
        BudgetTable table = table("""
                2025年国有资本经营预算支出表
                单位：万元
                科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
                合计⇥⇥⇥⇥
                注：本部门无国有资本经营预算支出，本表无数据⇥⇥⇥⇥
                """);
        assertThat(table.notes()).extracting(BudgetTable.Note::text).containsExactly("注：本部门无国有资本经营预算支出，本表无数据");
    }

    @Test
    void readsThreeListsSideBySide() {
        BudgetTable table = table("""
                收支总表
                部门：青川市水务局　单位：万元
                收入⇥⇥支出⇥⇥⇥
                项目（按来源）⇥本年预算⇥项目（按功能分类）⇥本年预算⇥项目（按支出性质）⇥本年预算
                一、一般公共预算拨款收入⇥12.00⇥一、社会保障和就业支出⇥2.00⇥一、基本支出⇥8.00
                二、政府性基金预算拨款收入⇥⇥二、农林水支出⇥10.00⇥二、项目支出⇥4.00
                本年收入合计⇥12.00⇥本年支出合计⇥12.00⇥本年支出合计⇥12.00
                """);
        assertThat(row(table, "一般公共预算拨款收入").side()).isEqualTo(Side.INCOME);
        assertThat(row(table, "社会保障和就业支出").side()).isEqualTo(Side.EXPENDITURE);
        assertThat(row(table, "项目支出").side()).isEqualTo(Side.EXPENDITURE);
        assertThat(table.rows(RowKind.TOTAL, Side.EXPENDITURE)).hasSize(2);
    }

    @Test
    void takesTheSecondTotalBehindTheBalancesForTheGrandTotal() {
        BudgetTable table = table("""
                2025年部门收支总体情况表
                部门名称：青川市水务局　单位：万元
                收入⇥⇥支出⇥
                项目⇥金额⇥项目⇥金额
                一、一般公共预算拨款⇥12.00⇥一、基本支出⇥8.00
                ⇥⇥二、项目支出⇥5.00
                本年收入小计⇥12.00⇥本年支出小计⇥13.00
                上年结转⇥1.00⇥结转下年⇥
                收入合计⇥13.00⇥支出合计⇥13.00
                """);
        assertThat(row(table, "本年收入小计").kind()).isEqualTo(RowKind.TOTAL);
        assertThat(row(table, "收入合计").kind()).isEqualTo(RowKind.GRAND_TOTAL);
        assertThat(row(table, "支出合计").kind()).isEqualTo(RowKind.GRAND_TOTAL);
    }

    @Test
    void unitsStandAboveTheirProjectsInOneColumnOfBoth() {
        BudgetTable table = table("""
                部门预算项目支出预算表
                单位：万元
                支出项目类别（资金使用单位）⇥总计⇥一般公共预算
                合计⇥30.00⇥30.00
                青川市水务局⇥20.00⇥20.00
                堤防维修⇥12.00⇥12.00
                水质监测⇥8.00⇥8.00
                青川市水文调度所⇥10.00⇥10.00
                测站改造⇥10.00⇥10.00
                """);
        assertThat(table.kind()).isEqualTo(TableKind.PROJECT_LIST);
        assertThat(row(table, "青川市水务局").kind()).isEqualTo(RowKind.GROUP);
        assertThat(row(table, "青川市水文调度所").kind()).isEqualTo(RowKind.GROUP);
        assertThat(table.children(row(table, "青川市水务局")).map(BudgetRow::name)).containsExactly("堤防维修", "水质监测");
    }

    @Test
    void tablesThatOnlySomePlacesPublishAreKnownByTitleAndTakenForNoOther() {
        BudgetTable table = table("""
                一般公共预算项目支出情况表（按支出经济分类科目）
                单位：万元
                经济科目编码⇥经济科目名称⇥预算数
                合计⇥⇥30.00
                302⇥商品和服务支出⇥30.00
                30226⇥劳务费⇥10.00
                30227⇥委托业务费⇥20.00
                """);
        assertThat(table.kind()).isEqualTo(TableKind.UNKNOWN);
        assertThat(table.title()).isEqualTo("一般公共预算项目支出情况表（按支出经济分类科目）");
    }
}
