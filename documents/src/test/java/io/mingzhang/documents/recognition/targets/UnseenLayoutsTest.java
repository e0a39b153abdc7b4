package io.mingzhang.documents.recognition.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.Standards;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms as other provinces and the central departments print them; a bar stands for the tab between cells. */
class UnseenLayoutsTest {

    private final Claims claims = new Claims();

    @Test
    void readsLabelsThatRunDownTheSideAndGoalOverSeveralLines() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标表
                项目名称|浮标维护
                项目资金
                （元）|年度资金总额：|860.00|执行率分值（10）
                |其中：财政拨款|800.00
                |上年结转|60.00
                总体目标|目标1：维护浮标120套次。
                目标2：更新设备30台。
                绩效指标|一级指标|二级指标|三级指标|指标值|分值权重（90）
                |产出指标|数量指标|维护套次|≥120套次|10
                |效益指标|可持续影响指标|观测能力|持续提升|10
                """);
        assertThat(form.unit()).isEqualTo(AmountUnit.YUAN);
        assertThat(funding(form))
                .containsExactly("ANNUAL TOTAL 860.00", "ANNUAL APPROPRIATION 800.00", "ANNUAL CARRY_OVER 60.00");
        assertThat(form.goals().getFirst().items()).hasSize(2);
        assertThat(values(form)).containsExactly("维护套次 ≥120套次", "观测能力 持续提升");
        assertThat(unrecognized()).containsExactly("执行率分值（10）");
    }

    @Test
    void readsOneAmountBehindTheLabelOfTheBlock() throws Exception {
        PerformanceTarget form = only("""
                项目绩效目标申报表
                项目名称|技术推广
                项目资金（万元）|80.00
                项目年度绩效目标|开展技术培训40场。
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|培训场次|≥40场
                """);
        assertThat(funding(form)).containsExactly("ANNUAL TOTAL 80.00");
        assertThat(form.unit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(form.goals()).hasSize(1);
    }

    @Test
    void readsAnAmountBesideAField() throws Exception {
        PerformanceTarget form = only("""
                预算项目绩效目标表
                项目名称|技术推广
                单位名称|青禾县农技站|项目总额|80.00
                绩效目标|开展技术培训40场。
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|培训场次|≥40场
                """);
        assertThat(funding(form)).containsExactly("IMPLEMENTATION TOTAL 80.00");
        assertThat(form.fields().get(TargetField.UNIT))
                .isNotNull()
                .satisfies(unit -> assertThat(unit.text()).isEqualTo("青禾县农技站"));
    }

    @Test
    void readsAColumnOfMoneyInAListOfProjects() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标表
                主管部门|项目名称|项目资金（万元）|年度目标|二级指标|三级指标|指标值
                青禾县农业局|技术推广|80.00|开展培训。|数量指标|培训场次|≥40场
                """);
        assertThat(funding(form)).containsExactly("ANNUAL TOTAL 80.00");
    }

    @Test
    void readsVerticalLabelsOfOneCharacterInEachRow() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标批复表
                项目名称|道路管护
                项|实施期资金总额：|900,000.00|年度资金总额：|300,000.00
                目|其中：省级财政资金|900,000.00|其中：省级财政资金|300,000.00
                总|实施期目标|年度目标
                体|管护三年。|管护一年。
                目
                标
                绩|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
                效|产出指标|数量指标|里程|≥300公里|数量指标|里程|≥100公里
                """);
        assertThat(funding(form)).contains("IMPLEMENTATION TOTAL 900,000.00", "ANNUAL PROVINCIAL 300,000.00");
        assertThat(form.goals()).extracting(Goal::text).containsExactly("管护三年。", "管护一年。");
        assertThat(form.indicators(TargetPeriod.IMPLEMENTATION))
                .extracting(Indicator::name)
                .containsExactly("里程");
        assertThat(unrecognized()).isEmpty();
    }

    @Test
    void fieldsNobodyReadsEndTheValueBeforeThem() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标申报表
                项目名称|设备更新|项目编码|32000024P
                主管预算部门|文化局|资金管理处室|科教科
                项目属性|延续项目|项目起止年限|2023-2025
                资金申请（万元）|合计|240.00
                |财政拨款|240.00
                中长期目标|三年更新。
                年度绩效目标|更新24套。
                一级指标|二级指标|三级指标|指标解释|半年(程)指标值|全年(程)指标值
                决策指标|项目立项|立项依据充分性|是否规范|充分|充分
                产出指标|数量指标|更新数|实际套数|≥10套|≥24套
                """);
        assertThat(form.name()).isEqualTo("设备更新");
        assertThat(form.text(TargetField.DEPARTMENT)).isEqualTo("文化局");
        assertThat(form.text(TargetField.PERIOD)).isEqualTo("2023-2025");
        assertThat(funding(form)).containsExactly("ANNUAL TOTAL 240.00", "ANNUAL APPROPRIATION 240.00");
        assertThat(form.goals())
                .extracting(Goal::period)
                .containsExactly(TargetPeriod.IMPLEMENTATION, TargetPeriod.ANNUAL);
        assertThat(values(form)).containsExactly("立项依据充分性 充分", "更新数 ≥24套");
        assertThat(form.indicators().getFirst().category()).isEqualTo(IndicatorCategory.UNKNOWN);
        assertThat(unrecognized()).containsExactly("项目编码", "32000024P", "资金管理处室", "科教科", "半年(程)指标值");
    }

    @Test
    void listsExpenditureInsideTheFormWithoutTakingItForSources() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标申报表
                项目名称：水库维护
                项目总投资（万元）|500|本年度申请金额（万元）|420
                支出明细预算（万元）|支出项目|金额|测算依据
                |大坝维修|420|21座×20万元
                |合计|420
                项目概况|维护水库。
                绩效指标|一级指标|二级指标|三级指标|指标值及单位
                |产出指标|数量指标|水库数量|21座
                其他需要说明的问题|无
                """);
        assertThat(form.name()).isEqualTo("水库维护");
        assertThat(funding(form)).containsExactly("IMPLEMENTATION TOTAL 500", "ANNUAL TOTAL 420");
        assertThat(values(form)).containsExactly("水库数量 21座");
        assertThat(unrecognized()).contains("21座×20万元", "其他需要说明的问题");
    }

    @Test
    void readsListsWhoseHeaderTakesTwoRows() throws Exception {
        List<PerformanceTarget> forms = recognize("""
                项目支出绩效目标批复表
                单位：万元
                项目名称|项目资金|||绩效目标|绩效指标
                |合计|财政拨款|其他资金||一级指标|二级指标|三级指标|指标值
                校车运营|90.00|80.00|10.00|保障安全。|产出指标|数量指标|校车数量|15辆
                |||||产出指标|质量指标|合格率|100%
                食堂改造|60.00|60.00||改造食堂3个。|产出指标|数量指标|食堂|3个
                """);
        assertThat(forms).extracting(PerformanceTarget::name).containsExactly("校车运营", "食堂改造");
        assertThat(funding(forms.getFirst()))
                .containsExactly("ANNUAL TOTAL 90.00", "ANNUAL APPROPRIATION 80.00", "ANNUAL OTHER 10.00");
        assertThat(values(forms.getFirst())).containsExactly("校车数量 15辆", "合格率 100%");
    }

    @Test
    void readsAPairOfColumnsForEveryFirstLevelAndLeavesTotalsOut() throws Exception {
        List<PerformanceTarget> forms = recognize("""
                项目支出绩效目标表
                单位：万元
                单位编码（项目编码）|项目单位（项目名称）|项目金额||绩效目标|成本指标||产出指标||满意度指标|
                ||资金总额|政府预算资金||三级指标|指标值|三级指标|指标值|三级指标|指标值
                120|虚构县交通局|150.00|150.00|||||||
                1201|路面养护|90.00|90.00|养护里程不少于30公里。|养护总成本|≤90万元|养护里程|≥30公里|群众满意度|≥90%
                |||||||完成时间|≤12月||
                1202|桥梁检测|60.00|60.00|检测桥梁5座。|检测总成本|≤60万元|检测桥梁|=5座|群众满意度|≥85%
                """);
        assertThat(forms).extracting(PerformanceTarget::name).containsExactly("路面养护", "桥梁检测");
        assertThat(values(forms.getFirst())).containsExactly("养护总成本 ≤90万元", "养护里程 ≥30公里", "群众满意度 ≥90%", "完成时间 ≤12月");
        assertThat(forms.getFirst().indicators())
                .extracting(Indicator::category)
                .containsExactly(
                        IndicatorCategory.COST,
                        IndicatorCategory.OUTPUT,
                        IndicatorCategory.SATISFACTION,
                        IndicatorCategory.OUTPUT);
        assertThat(funding(forms.getFirst())).containsExactly("ANNUAL TOTAL 90.00", "ANNUAL FISCAL 90.00");
        assertThat(unrecognized()).isEmpty();
    }

    @Test
    void keepsAProjectThatHasMoneyAndNothingElse() throws Exception {
        List<PerformanceTarget> forms = recognize("""
                项目支出绩效目标表
                单位：万元
                项目名称|资金总额|绩效目标|一级指标|二级指标|三级指标|指标值
                绿化补植|75.00|||||
                路面养护|90.00|养护道路。|产出指标|数量指标|养护里程|≥30公里
                """);
        assertThat(forms).extracting(PerformanceTarget::name).containsExactly("绿化补植", "路面养护");
    }

    @Test
    void readsUnnamedColumnOfNamesAndMoneyFromAbove() throws Exception {
        PerformanceTarget form = only("""
                2024年项目支出绩效目标表（一级项目）
                项目名称|基层补助|业务主管部门|卫生局
                当年预算|350.00|本级安排|250.00|上级补助|60.00|帮扶资金|40.00
                当年绩效目标|补助机构35家。
                绩效指标|指标|指标权重|计量单位|指标性质|指标值|是否核心
                |补助机构数量|20|家|≥|35|是
                """);
        assertThat(funding(form))
                .containsExactly(
                        "ANNUAL TOTAL 350.00",
                        "ANNUAL OWN_LEVEL 250.00",
                        "ANNUAL UPPER_LEVEL 60.00",
                        "ANNUAL UNKNOWN 40.00");
        assertThat(values(form)).containsExactly("补助机构数量 ≥35家");
        assertThat(unrecognized()).containsExactly("是否核心");
    }

    @Test
    void readsNumberedSourcesOfBothPeriods() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标申报表
                项目名称：|小区改造
                主管部门（盖章）：|住建局|项目单位：|房管中心
                资金情况|项目总预算|1,200.00|本年度预算|400.00
                |1.财政拨款|1,000.00|1.财政拨款|350.00
                |2.自有资金|200.00|2.自有资金|50.00
                """);
        assertThat(form.text(TargetField.DEPARTMENT)).isEqualTo("住建局");
        assertThat(funding(form))
                .contains("IMPLEMENTATION TOTAL 1,200.00", "ANNUAL APPROPRIATION 350.00", "ANNUAL SELF_RAISED 50.00");
        assertThat(unrecognized()).isEmpty();
    }

    @Test
    void readsWholeDepartmentWithBudgetBehindTasks() throws Exception {
        PerformanceTarget form = only("""
                2024年部门（单位）整体绩效目标表
                部门（单位）名称|农业局
                年度履职目标|1. 播种90万亩。
                2. 建设农田5万亩。
                年度主要任务|任务名称|主要内容
                |粮食生产|播种90万亩
                预算情况|部门预算总额（万元）|3100.00
                |1、资金来源：（1）政府预算资金|3000.00
                |（2）单位资金|100.00
                |2、资金结构：（1）基本支出|1200.00
                |（2）项目支出|1900.00
                一级指标|二级指标|三级指标|指标值|指标值说明
                投入管理指标|工作目标管理|目标相关性|相关|依据
                """);
        assertThat(form.tasks()).extracting(DepartmentTask::name).containsExactly("粮食生产");
        assertThat(funding(form))
                .containsExactly("ANNUAL TOTAL 3100.00", "ANNUAL FISCAL 3000.00", "ANNUAL SELF_RAISED 100.00");
        assertThat(form.goals().getFirst().items()).hasSize(2);
        assertThat(values(form)).containsExactly("目标相关性 相关");
    }

    @Test
    void readsAmountsBelowARowOfSourcesAndBlocksOfTwoPeriods() throws Exception {
        PerformanceTarget form = only("""
                部门整体支出绩效目标表
                部门名称|应急局
                年度部门整体支出预算|资金总额|财政拨款|其他资金
                |200.00|180.00|20.00
                年度目标|健全体系。
                年度主要任务|任务名称|主要内容|预算金额（万元）|总额|财政拨款|其他资金
                |物资储备|储备5类||200.00|180.00|20.00
                长期目标（截止2027年）|建成体系。
                长期绩效指标|一级指标|二级指标|三级指标|绩效指标值|备注
                |产出指标|数量指标|应急站点|≥30个|
                年度绩效指标|一级指标|二级指标|三级指标|绩效指标值|备注
                |产出指标|数量指标|演练场次|≥10场|
                """);
        assertThat(funding(form))
                .containsExactly("ANNUAL TOTAL 200.00", "ANNUAL APPROPRIATION 180.00", "ANNUAL OTHER 20.00");
        assertThat(form.tasks()).hasSize(1);
        assertThat(form.indicators())
                .extracting(Indicator::period)
                .containsExactly(TargetPeriod.IMPLEMENTATION, TargetPeriod.ANNUAL);
        assertThat(unrecognized()).isEmpty();
    }

    @Test
    void readsColumnsOfYearsAsWholeProjectAndYear() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标申报表
                （2025年度）
                项目名称|灌渠整修
                项目资金（万元）|资金来源|合计|2025年|2026年
                |资金总额|500|200|300
                |其中：财政拨款|450|180|270
                |捐赠款|30|20|10
                |其他资金|20||20
                年度总体目标|整修灌渠。
                绩效指标|一级指标|二级指标|三级指标|2024年实际值|2024年目标值|2025年目标值
                |产出指标|数量指标|长度|≥70公里|≥80公里|≥90公里
                """);
        assertThat(funding(form))
                .containsExactly(
                        "IMPLEMENTATION TOTAL 500",
                        "ANNUAL TOTAL 200",
                        "IMPLEMENTATION APPROPRIATION 450",
                        "ANNUAL APPROPRIATION 180",
                        "IMPLEMENTATION UNKNOWN 30",
                        "ANNUAL UNKNOWN 20",
                        "IMPLEMENTATION OTHER 20",
                        "ANNUAL OTHER ");
        assertThat(values(form)).containsExactly("长度 ≥90公里");
        assertThat(form.indicators().getFirst().period()).isEqualTo(TargetPeriod.ANNUAL);
        assertThat(unrecognized())
                .contains("2026年", "300", "270", "10", "2024年目标值")
                .doesNotContain("200", "合计");
    }

    @Test
    void takesNoLabelOfAYearForAnAmount() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标申报表
                项目名称|灌渠整修
                项目资金（万元）|合计|2025年|2026年
                |资金总额|500|200|300
                |财政拨款|500|200|300
                年度总体目标|整修灌渠。
                绩效指标|一级指标|二级指标|三级指标|2025年度指标值
                |产出指标|数量指标|长度|≥90公里
                """);
        assertThat(funding(form)).containsExactly("IMPLEMENTATION TOTAL 500", "IMPLEMENTATION APPROPRIATION 500");
        assertThat(unrecognized()).contains("2025年", "2026年", "200", "300");
        assertThat(values(form)).containsExactly("长度 ≥90公里");
    }

    @Test
    void keepsIndicatorsWithoutValueAndCutsOffTheNextTitle() throws Exception {
        PerformanceTarget form = recognize("""
                项目支出绩效目标申报表
                项目名称|灌渠整修
                项目资金（万元）|年度资金总额|200
                年度总体目标|整修灌渠。
                绩效指标|一级指标|二级指标|三级指标|指标值|绩效标准
                |效益指标|经济效益指标|指标1：节水||
                |||指标2：节电||
                |||指标3：增产|增产|持续增产|项目支出绩效目标申报表
                项目名称|水闸维护
                项目资金（万元）|年度资金总额|100
                年度总体目标|维护水闸。
                """).getFirst();
        assertThat(values(form)).containsExactly("节水 ", "节电 ", "增产 增产");
        assertThat(form.indicators().getLast().standard()).isEqualTo("持续增产");
    }

    @Test
    void takesTemplateWithDotsForUnfilled() throws Exception {
        PerformanceTarget form = only("""
                项目支出绩效目标表
                项目名称|
                项目资金（万元）|年度资金总额|
                |其中：财政拨款|
                总体目标|目标1：……
                目标2：……
                绩效指标|一级指标|二级指标|三级指标|指标值
                |产出指标|数量指标|指标1：|
                """);
        assertThat(form.template()).isTrue();
    }

    @Test
    void whatExplainsAnIndicatorIsNoIndicator() throws Exception {
        PerformanceTarget target = recognize("""
                项目支出绩效目标表
                单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标属性|指标内容
                湿地修复|修复退化湿地|产出指标|数量指标|修复面积|>=|12|公顷|定量指标|反映修复面积
                ||满意度指标|服务对象满意度|群众满意度|>=|90|%|定量指标|反映群众是否满意
                """).getFirst();
        assertThat(target.indicators()).extracting(Indicator::name).containsExactly("修复面积", "群众满意度");
    }

    @Test
    void whatWasReachedIsNoTarget() throws Exception {
        assertThat(recognize("""
                项目支出绩效自评表
                （2024年度）
                项目名称|堤防维修
                主管部门|青川市水务局|实施单位|青川市水务局
                项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率
                |年度资金总额|46.00|46.00|46.00|10|100%
                绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
                |产出指标|数量指标|维修堤防|≥46公里|47公里|90|90
                """)).isEmpty();
    }

    @Test
    void tableThatBeginsWithItemsIsNoFormBecauseAFormFollows() throws Exception {
        assertThat(recognize("""
                项目|总计|一般公共预算拨款收入|其他资金
                合计|264.30|264.30|
                货物类|120.30|120.30|
                部门整体绩效目标表
                部门名称|青川市水务局|部门支出预算总量（万元）|300.00
                当年整体绩效目标|保障防洪排涝和供水安全。
                绩效指标|指标名称|指标权重|计量单位|指标性质|指标值
                |维修堤防|10|公里|≥|46
                """)).singleElement().satisfies(form -> {
            assertThat(form.wholeDepartment()).isTrue();
            assertThat(form.goals()).hasSize(1);
            assertThat(form.funding()).hasSize(1);
        });
    }

    private static List<String> funding(PerformanceTarget form) {
        return form.funding().stream().map(UnseenLayoutsTest::text).toList();
    }

    private static String text(FundingRow row) {
        return row.period() + " " + row.source() + " " + row.text();
    }

    private static List<String> values(PerformanceTarget form) {
        return form.indicators().stream()
                .map(indicator -> indicator.name() + " " + indicator.value().printed())
                .toList();
    }

    private List<String> unrecognized() {
        return claims.unrecognized().stream().map(Unrecognized::text).toList();
    }

    private PerformanceTarget only(String text) throws Exception {
        List<PerformanceTarget> forms = recognize(text);
        assertThat(forms).hasSize(1);
        return forms.getFirst();
    }

    private List<PerformanceTarget> recognize(String text) throws Exception {
        return new TargetRecognizer(Standards.shipped())
                .recognize(TextReader.readText("t", text.replace('|', '\t')), claims);
    }
}
