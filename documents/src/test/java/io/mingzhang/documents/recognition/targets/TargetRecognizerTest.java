package io.mingzhang.documents.recognition.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Damage;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetRecognizerTest {

    private final Claims claims = new Claims();

    @Test
    void readsFormWithStartAndEndDate() throws Exception {
        PerformanceTarget target = only("variant-f.txt");
        assertEquals("F", target.variant());
        assertEquals("2024-12-31", target.text(TargetField.END_DATE));
        assertEquals("经常性项目", target.text(TargetField.NATURE));
        assertEquals("1150000.00", amount(target, TargetPeriod.ANNUAL, FundingSource.CURRENT_APPROPRIATION));
        assertEquals("100000.00", amount(target, TargetPeriod.ANNUAL, FundingSource.CARRY_OVER));
        assertEquals("1250000.00", amount(target, TargetPeriod.IMPLEMENTATION, FundingSource.FISCAL));
        assertEquals(5, target.indicators(TargetPeriod.ANNUAL).count());
        assertEquals(2, target.goals().size());
    }

    @Test
    void readsFrameOf2021WithSignAndUnitInColumnsOfTheirOwn() throws Exception {
        PerformanceTarget target = only("frame-2021.txt");
        assertEquals(AmountUnit.TEN_THOUSAND_YUAN, target.unit());
        assertTrue(target.unitStated());
        assertEquals(2, target.goals().getFirst().items().size());
        Indicator cost = target.indicators().getFirst();
        assertEquals(IndicatorCategory.COST, cost.category());
        assertEquals(IndicatorType.ECONOMIC_COST, cost.type());
        assertEquals(IndicatorValue.Operator.AT_MOST, cost.value().operator());
        assertEquals("万元", cost.value().unit());
        assertEquals(
                IndicatorValue.Kind.PERCENT,
                target.indicators().getLast().value().kind());
        assertEquals(
                IndicatorValue.Kind.DATE, target.indicators().get(4).value().kind());
    }

    @Test
    void readsPeriodsInEitherOrder() throws Exception {
        PerformanceTarget target = only("permuted.txt");
        assertEquals("河道清淤", target.name());
        assertEquals("40,000", amount(target, TargetPeriod.ANNUAL, FundingSource.TOTAL));
        assertEquals("90,000", amount(target, TargetPeriod.IMPLEMENTATION, FundingSource.CITY_COUNTY));
        assertEquals("", amount(target, TargetPeriod.ANNUAL, FundingSource.SELF_RAISED));
        assertEquals("清淤2公里", target.goals().getFirst().text());
        assertEquals(TargetPeriod.ANNUAL, target.goals().getFirst().period());
        Indicator annual = target.indicators(TargetPeriod.ANNUAL).findFirst().orElseThrow();
        assertEquals("≥2公里", annual.value().printed());
        assertEquals("", target.text(TargetField.CLERK));
        assertEquals("0000-000", target.text(TargetField.PHONE));
        assertEquals(2, target.emptyTypes().size());
    }

    @Test
    void statesDeclaredAmountsExactly() throws Exception {
        FundingRow total = only("frame-2021.txt").total(TargetPeriod.ANNUAL).orElseThrow();
        StatedAmount amount = total.amount().orElseThrow();
        assertEquals(0, amount.halfUnitFen().compareTo(BigDecimal.ZERO));
    }

    @Test
    void readsTasksOfWholeDepartment() throws Exception {
        PerformanceTarget target = only("department.txt");
        assertEquals("E", target.variant());
        assertTrue(target.wholeDepartment());
        assertEquals("云川县图书馆", target.name());
        assertEquals(3, target.tasks().size());
        DepartmentTask repair = target.tasks().get(1);
        assertEquals("馆舍维护", repair.name());
        assertEquals("维修屋面", repair.content());
        assertEquals("30.5", repair.appropriation().text());
        assertEquals("", repair.other().text());
        assertTrue(target.tasks().getLast().isTotal());
        assertEquals(5, target.indicators().size());
        assertEquals(2, target.indicators().get(1).number());
        assertEquals("维修面积", target.indicators().get(1).name());
    }

    @Test
    void dividesFormsWithoutTitleOnConsecutiveRows() throws Exception {
        List<PerformanceTarget> targets = recognize("untitled-in-a-row.txt");
        assertEquals(
                List.of("甲项目", "乙项目"),
                targets.stream().map(PerformanceTarget::name).toList());
        assertEquals(
                List.of("p1", "p2"), targets.stream().map(PerformanceTarget::id).toList());
    }

    @Test
    void readsTwoValuesUnderOneName() throws Exception {
        PerformanceTarget target = only("shared-names.txt");
        assertEquals(3, target.indicators(TargetPeriod.IMPLEMENTATION).count());
        assertEquals(
                "≥10种",
                target.indicators(TargetPeriod.ANNUAL)
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .printed());
    }

    @Test
    void seesUnfilledTemplate() throws Exception {
        PerformanceTarget target = only("template.txt");
        assertTrue(target.template());
        assertTrue(target.indicators().isEmpty());
        assertEquals("", target.text(TargetField.UNIT));
        assertTrue(claims.damages().isEmpty());
    }

    @Test
    void mergesCopiesOfPageBreaksAndLeavesOtherTablesAlone() throws Exception {
        DocumentContent content = read("page-break.txt");
        List<PerformanceTarget> targets = new TargetRecognizer(Standards.shipped()).recognize(content, claims);
        assertEquals(1, targets.size());
        assertEquals(3, targets.getFirst().indicators().size());
        assertEquals(1, targets.getFirst().repeats().size());
        assertTrue(claims.damages().stream().anyMatch(damage -> damage.kind() == Damage.Kind.PAGE_REPEAT));
        long free = content.rows().stream()
                .filter(row -> row.tabular() && claims.isFree(row))
                .count();
        assertEquals(2, free);
    }

    @Test
    void readsTableWithOneProjectOverManyRows() throws Exception {
        List<PerformanceTarget> targets = recognize("summary.txt");
        assertEquals(
                List.of("图书购置", "馆舍维修"),
                targets.stream().map(PerformanceTarget::name).toList());
        assertEquals("OTHER", targets.getFirst().variant());
        assertEquals("15.5", amount(targets.getLast(), TargetPeriod.ANNUAL, FundingSource.TOTAL));
        assertEquals(2, targets.getLast().indicators().size());
        assertEquals("云川县图书馆", targets.getLast().text(TargetField.UNIT));
    }

    @Test
    void leavesBudgetTablesAndContentsAlone() throws Exception {
        DocumentContent content = TextReader.readText("t", """
                目录
                十三、项目支出绩效目标申报表......47

                2024年项目支出预算表
                单位：万元
                项目名称\t合计\t一般公共预算\t政府性基金
                甲项目\t10\t10\t
                乙项目\t20\t20\t

                我单位绩效目标情况详见项目支出绩效目标申报表。
                """);
        assertTrue(new TargetRecognizer(Standards.shipped())
                .recognize(content, claims)
                .isEmpty());
        assertTrue(content.rows().stream().allMatch(claims::isFree));
    }

    @Test
    void marksShiftedRowsInsteadOfInventingData() throws Exception {
        List<Indicator> indicators = recognizeText(DAMAGED).getFirst().indicators();
        Indicator lost = find(indicators, TargetPeriod.ANNUAL, "社会知");
        assertTrue(lost.damaged());
        assertEquals(IndicatorValue.Kind.BLANK, lost.value().kind());
        assertEquals(IndicatorType.SOCIAL, lost.type());
        Indicator joined = find(indicators, TargetPeriod.ANNUAL, "会议次数(");
        assertEquals("=1次", joined.value().printed());
        Indicator neighbour = find(indicators, TargetPeriod.IMPLEMENTATION, "用餐费");
        assertEquals(IndicatorType.COST, neighbour.type());
        assertFalse(find(indicators, TargetPeriod.IMPLEMENTATION, "培训场次").damaged());
        assertTrue(indicators.stream()
                .noneMatch(i -> i.period() == TargetPeriod.ANNUAL && i.name().equals("只有左栏")));
        assertTrue(claims.damages().stream().anyMatch(damage -> damage.kind() == Damage.Kind.SHIFTED_ROW));
    }

    private static final String DAMAGED = """
            项目支出绩效目标申报表
            项目名称\t会务保障
            项目资金（万元）\t实施期资金总额\t5\t年度资金总额\t5
            \t其中：财政拨款\t5\t其中：财政拨款\t5
            绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值
            \t产出指标\t数量指标\t培训场次\t=2次\t数量指标\t培训场次\t=2次
            \t\t\t会议次数(次)\t=1次\t\t会议次数(=1次
            \t只有左栏\t≥3次
            \t成本指标\t时效指标\t用餐费\t≤1万元\t成本指标\t用餐费\t≤1万元
            \t效益指标\t社会效益\t\t社会知晓率\t提高\t\t社会效益\t社会知
            负责人：\t\t经办人：\t乙某\t联系电话：\t\t填报日期：
            """;

    private static final String SIGNED = """
            项目支出绩效目标申报表
            项目名称\t会务保障
            项目资金（万元）\t年度资金总额\t5
            绩效指标\t一级指标\t二级指标\t三级指标\t指标值
            \t产出指标\t数量指标\t培训场次\t=2次
            """;

    @Test
    void readsFieldsBelowTheFormThatStandInOneLine() throws Exception {
        PerformanceTarget target =
                recognizeText(SIGNED + "负责人：甲某 经办人：乙 某　联系电话：0350-8823116\n").getFirst();
        assertEquals("甲某", target.text(TargetField.PERSON_IN_CHARGE));
        assertEquals("乙 某", target.text(TargetField.CLERK));
        assertEquals("0350-8823116", target.text(TargetField.PHONE));
        assertEquals(1, target.indicators().size());
    }

    @Test
    void lineBelowTheFormThatOnlySaysWhomToCallIsNoField() throws Exception {
        PerformanceTarget target =
                recognizeText(SIGNED + "公开工作联系电话：0350-8823116 监督：虚构局\n").getFirst();
        assertEquals("", target.text(TargetField.PHONE));
    }

    private static Indicator find(List<Indicator> indicators, TargetPeriod period, String name) {
        return indicators.stream()
                .filter(indicator ->
                        indicator.period() == period && indicator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No indicator " + name));
    }

    private static String amount(PerformanceTarget target, TargetPeriod period, FundingSource source) {
        return target.funding().stream()
                .filter(row -> row.period() == period && row.source() == source)
                .map(FundingRow::text)
                .findFirst()
                .orElse("missing");
    }

    private PerformanceTarget only(String resource) throws Exception {
        List<PerformanceTarget> targets = recognize(resource);
        assertEquals(1, targets.size());
        assertEquals(Optional.empty(), claims.unrecognized().stream().findFirst());
        return targets.getFirst();
    }

    private List<PerformanceTarget> recognize(String resource) throws Exception {
        return new TargetRecognizer(Standards.shipped()).recognize(read(resource), claims);
    }

    private List<PerformanceTarget> recognizeText(String text) throws Exception {
        return new TargetRecognizer(Standards.shipped()).recognize(TextReader.readText("t", text), claims);
    }

    private static DocumentContent read(String resource) throws Exception {
        try (InputStream stream = TargetRecognizerTest.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("Missing " + resource);
            }
            return TextReader.readText(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
