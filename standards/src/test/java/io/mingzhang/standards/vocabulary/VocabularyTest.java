package io.mingzhang.standards.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.standards.Standards;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private final Standards standards = Standards.shipped();

    @Test
    void everyListedTitleIsRecognizedAsItsOwnKind() {
        for (TableDescription table : standards.tables().tables()) {
            for (String title : table.titles()) {
                if (table.qualifier().isEmpty()) {
                    assertThat(kindOf(title)).as(title).isEqualTo(table.kind());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2031年预算收支总表, INCOME_EXPENDITURE_SUMMARY",
        "表一：某某市政府采购中心2031年部门收支总体情况表, INCOME_EXPENDITURE_SUMMARY",
        "预算公开表1 某某县财政局2031年部门收入总表, INCOME_SUMMARY",
        "附表3　某某县国有资产监督管理委员会支出总体情况表, EXPENDITURE_SUMMARY",
        "2031年预算支出汇总表, EXPENDITURE_SUMMARY",
        "部门预算04表 財政撥款收支總表, APPROPRIATION_SUMMARY",
        "2031年一般公共预算支出预算表（不含上年结转）, GENERAL_PUBLIC_EXPENDITURE",
        "一般公共预算“三公”经费支出情况表, THREE_PUBLIC",
        "一般公共预算安排基本支出分经济科目表, BASIC_EXPENDITURE_BY_ECONOMIC",
        "一般公共预算基本支出部门预算经济分类预算表, BASIC_EXPENDITURE_BY_ECONOMIC",
        "政府性基金预算收入表, FUND_INCOME",
        "政府性基金预算财政拨款收入支出决算表, FUND_INCOME_EXPENDITURE",
        "国有资本经营预算收支预算表（不含上年结转）, STATE_CAPITAL_INCOME_EXPENDITURE",
        "“三公”经费和机关运行经费预算表, THREE_PUBLIC_AND_OPERATING",
        "机关运行经费预算财政拨款情况统计表, AGENCY_OPERATING",
        "政府采购预算资金明细表, PROCUREMENT",
        "政府购买服务支出预算表, PURCHASE_OF_SERVICES",
        "2031年项目支出预算表（上年结转）, PROJECT_LIST_CARRY_OVER",
        "2031年项目支出预算表（本年预算）, PROJECT_LIST",
        "2031年项目支出预算表（不含上年结转）, PROJECT_LIST",
        "国有资产占有使用情况表, ASSETS",
        "收入支出决算总表, INCOME_EXPENDITURE_SUMMARY",
        "预算01表 部门收支总表 单位：万元, INCOME_EXPENDITURE_SUMMARY"
    })
    void recognizesTitlesWhateverSurroundsThem(String title, String kind) {
        assertThat(kindOf(title)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、收入预算情况说明",
                "项目支出绩效目标申报表",
                "部门整体支出绩效目标表",
                "目录",
                "本表反映部门本年度取得的全部收入和安排的全部支出情况,请见后页各表所列各项数据以及相应说明和附注,不再重复列示,特此说明,请各单位认真阅读填写"
            })
    void staysSilentOnWhatIsNoTableTitle(String text) {
        assertThat(standards.tables().recognize(text)).isEmpty();
    }

    @Test
    void understandsHeadersThatAreComposed() {
        ColumnVocabulary columns = standards.columns();
        assertThat(columns.meaningOf("2031年一般公共预算（万元）"))
                .map(HeaderMeaning::fund)
                .contains("GENERAL_PUBLIC");
        assertThat(columns.meaningOf("因公出国（境）费")).map(HeaderMeaning::measure).contains("OVERSEAS");
        assertThat(columns.meaningOf("一般公共预算基本支出")).map(HeaderMeaning::measure).contains("BASIC");
        assertThat(columns.meaningOf("2031年")).map(HeaderMeaning::role).contains("AMOUNT");
        assertThat(columns.meaningOf("科 目 编 码")).map(HeaderMeaning::role).contains("CODE");
        assertThat(columns.meaningOf("项目（按来源）")).map(HeaderMeaning::role).contains("NAME");
        assertThat(columns.meaningOf("扶持对象花名册")).isEmpty();
        assertThat(columns.meaningOf("（按来源）")).isEmpty();
    }

    @Test
    void innerHeaderCellRefinesOuterOne() {
        HeaderMeaning meaning = standards
                .columns()
                .meaningOfPath(List.of("2031年财政拨款", "政府性基金预算"))
                .orElseThrow();
        assertThat(meaning.fund()).isEqualTo("GOVERNMENT_MANAGED_FUNDS");
        assertThat(standards
                        .columns()
                        .meaningOfPath(List.of("2031年预算数", "合计"))
                        .orElseThrow()
                        .total())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "一、一般公共预算拨款收入, INCOME_GENERAL_PUBLIC",
        "1、政府性基金, INCOME_GOVERNMENT_MANAGED_FUNDS",
        "（三）国有资本经营预算资金, INCOME_STATE_CAPITAL_OPERATIONS",
        "本年支出合计, EXPENDITURE_TOTAL",
        "收 入 总 计, GRAND_TOTAL_INCOME",
        "其中：①公务用车购置费, VEHICLE_PURCHASE",
        "3、公务用车购置及运行维护费, VEHICLES",
        "因公出国（境）费用, OVERSEAS",
        "年末结转和结余, CARRY_OVER_OUT",
        "使用非财政拨款结余（含专用结余）, USE_OF_SURPLUS"
    })
    void understandsRowLabels(String label, String item) {
        assertThat(standards.rows().meaningOf(label))
                .map(RowVocabulary.RowMeaning::item)
                .contains(item);
    }

    @Test
    void understandsFormLabels() {
        FormTemplates forms = standards.forms();
        assertThat(forms.formOf("某某市市级预算部门（单位）项目支出绩效目标申报表")).contains("PROJECT_TARGET");
        assertThat(forms.formOf("部门整体支出绩效目标申报表")).contains("DEPARTMENT_TARGET");
        assertThat(forms.formOf("2031年预算收支总表")).isEmpty();
        assertThat(forms.field(PrintedLabel.of("主管部门\n及代码"))).contains("DEPARTMENT");
        assertThat(forms.field(PrintedLabel.of("保证项目实施的制度、措施："))).contains("MEASURES");
        assertThat(forms.funding(PrintedLabel.of("其中：财政拨款")))
                .contains(new FormLabels.Funding("APPROPRIATION", "", true));
        assertThat(forms.funding(PrintedLabel.of("实施期资金总额（万元）")))
                .map(FormLabels.Funding::period)
                .contains("IMPLEMENTATION");
        assertThat(forms.funding(PrintedLabel.of("市县（区）财政资金")))
                .map(FormLabels.Funding::source)
                .contains("CITY_COUNTY");
        assertThat(forms.goal(PrintedLabel.of("中期目标（2031年—2033年）")))
                .contains(new FormLabels.Goal("IMPLEMENTATION", "2031年-2033年"));
        assertThat(forms.indicatorColumn(PrintedLabel.of("年度指标值"))).isPresent();
    }

    @Test
    void understandsTypesWithMarks() {
        FormTemplates forms = standards.forms();
        assertThat(forms.type(PrintedLabel.of("数量指标（必填硬性指标）")))
                .contains(new FormLabels.Type("QUANTITY", "OUTPUT", List.of("REQUIRED_HARD")));
        assertThat(forms.type(PrintedLabel.of("可持续发展影响指标")))
                .map(FormLabels.Type::type)
                .contains("SUSTAINED");
        assertThat(forms.type(PrintedLabel.of("服务对象满")))
                .map(FormLabels.Type::type)
                .contains("RECIPIENT_SATISFACTION");
        assertThat(forms.type(PrintedLabel.of("服务"))).isEmpty();
        assertThat(forms.category(PrintedLabel.of("产出指标"))).contains("OUTPUT");
        assertThat(forms.type(PrintedLabel.of("立项依据"))).isEmpty();
    }

    @Test
    void choosesTemplateBySignature() {
        assertThat(standards
                        .forms()
                        .match(
                                "PROJECT_TARGET",
                                Set.of("PROJECT_NAME", "NATURE"),
                                Set.of("APPROPRIATION", "OTHER"),
                                Set.of("ANNUAL")))
                .map(FormTemplate::id)
                .contains("B");
    }

    private String kindOf(String title) {
        List<TitleMatch> matches = standards.tables().recognize(title);
        return matches.isEmpty() ? "" : matches.getFirst().table().kind();
    }
}
