package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.ECOLOGICAL;
import static io.mingzhang.model.performance.IndicatorType.ECONOMIC_COST;
import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.RECIPIENT_SATISFACTION;
import static io.mingzhang.model.performance.IndicatorType.SOCIAL;
import static io.mingzhang.model.performance.IndicatorType.SUSTAINED;
import static io.mingzhang.model.performance.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.required.RequiredChecks;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.Standards;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole fictional forms of several builds: clean ones are silent under every check, each fault is found and nothing else. */
class QualityOfWholeFormsTest {

    private static final List<String> CHECKED = List.of("IND-", "REQ-", "OTH-");

    private static TargetFixture fields(String name, String period, String whole, String annual) {
        return TargetFixture.project(name)
                .with(TargetField.DEPARTMENT, "302-虚构局")
                .with(TargetField.PERIOD, period)
                .with(TargetField.OVERVIEW, "维护信息系统，培训业务人员。")
                .with(TargetField.GROUNDS, "《虚构市信息化管理办法》")
                .with(TargetField.NECESSITY, "系统停用将影响办事。")
                .with(TargetField.MEASURES, "按采购制度执行。")
                .with(TargetField.PLAN, "上半年采购，下半年运维。")
                .with(TargetField.PERSON_IN_CHARGE, "甲")
                .with(TargetField.CLERK, "乙")
                .with(TargetField.PHONE, "1234567")
                .with(TargetField.FILLED_ON, "20251201093000")
                .whole(whole)
                .annual(annual)
                .goal(TargetPeriod.IMPLEMENTATION, "系统稳定运行，人员熟练操作。")
                .goal(TargetPeriod.ANNUAL, "系统稳定运行，人员熟练操作。");
    }

    private static TargetFixture oneYear() {
        return fields("系统运维费", "1年", "20", "20")
                .both(QUANTITY, "运维系统数量", "≥2个")
                .both(QUANTITY, "会议次数", "≤3次")
                .both(QUALITY, "故障率", "≤2%")
                .both(QUALITY, "服务质量", "良好")
                .both(TIMELINESS, "运维响应及时性", "及时")
                .both(COST, "运维成本", "≤20万元")
                .both(SOCIAL, "提升办事效率", "提升")
                .both(SUSTAINED, "长效管理制度建设", "完善")
                .both(RECIPIENT_SATISFACTION, "使用人员满意度", "≥90%");
    }

    private static TargetFixture threeYears() {
        return fields("人才培训费", "3年", "90", "30")
                .whole(QUANTITY, "培训期数", "≥6期")
                .annual(QUANTITY, "培训期数", "≥2期")
                .both(QUANTITY, "租赁教室", "3间")
                .both(QUALITY, "结业率", "≥95%")
                .whole(TIMELINESS, "培训完成时间", "2028年12月底前")
                .annual(TIMELINESS, "培训完成时间", "2026年12月底前")
                .whole(COST, "培训成本", "≤90万元")
                .annual(COST, "培训成本", "≤30万元")
                .both(RECIPIENT_SATISFACTION, "学员满意度", "≥90%");
    }

    private static TargetFixture costFirst() {
        return fields("绿化养护费", "1年", "50", "50")
                .both(ECONOMIC_COST, "养护成本", "≤50万元")
                .both(QUANTITY, "养护面积", "≥20000平方米")
                .both(QUALITY, "苗木成活率", "≥95%")
                .both(TIMELINESS, "养护时间", "2026年全年")
                .both(ECOLOGICAL, "空气质量", "改善")
                .both(RECIPIENT_SATISFACTION, "居民满意度", "≥90%");
    }

    private static List<String> findings(TargetFixture form) {
        ExaminedDocument document = form.document();
        return Stream.concat(
                        IndicatorChecks.rules(Standards.shipped()).stream(),
                        RequiredChecks.rules(Standards.shipped()).stream())
                .filter(rule -> CHECKED.stream().anyMatch(rule.info().id()::startsWith))
                .filter(rule -> rule.examination()
                        .apply(document)
                        .anyMatch(located -> located.outcome() instanceof Outcome.Failed))
                .map(rule -> rule.info().id())
                .toList();
    }

    @Test
    void cleanFormsAreSilent() {
        assertThat(findings(oneYear())).isEmpty();
        assertThat(findings(threeYears())).isEmpty();
        assertThat(findings(costFirst())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "QUANTITY, 领导走访, 视情况而定, IND-05",
        "QUANTITY, 受益人口, ≥200户, IND-06",
        "QUANTITY, 还款次数, ≈2次, IND-12",
        "QUANTITY, 印刷册数, ≥500, IND-12",
        "QUANTITY, 任务完成率, ≥90%, IND-13",
        "QUALITY, 设备差错率, ≥5%, IND-07",
        "QUALITY, 数据共享共用, 数据共享共用, IND-09",
        "QUALITY, 人员培训效果, '', IND-04",
        "TIMELINESS, 验收完成时间, 2023年12月底前, IND-08",
        "TIMELINESS, 舆情处置, 录入并分析, IND-05",
        "COST, 资金安排率, 100%, IND-13",
        "SOCIAL, 政策知晓率, 有效提高, IND-05",
        "RECIPIENT_SATISFACTION, 人员到位率, =100%, IND-13",
        "RECIPIENT_SATISFACTION, 群众满意度, 满意, IND-05"
    })
    void findsOneFaultAndNothingElse(IndicatorType type, String name, String value, String id) {
        assertThat(findings(oneYear().both(type, name, value))).containsExactly(id);
    }

    @Test
    void findsFaultsBetweenTheColumns() {
        assertThat(findings(oneYear().whole(SOCIAL, "服务覆盖社区", "≥5个").annual(SOCIAL, "服务覆盖社区", "≥7个")))
                .containsExactly("IND-01");
        assertThat(findings(threeYears().whole(QUANTITY, "电话回访", "≥300户").annual(QUANTITY, "电话回访", "≥600户")))
                .containsExactly("IND-03");
        assertThat(findings(costFirst().whole(QUANTITY, "补种苗木", "≥300株").annual(QUANTITY, "补种苗木", "=300株")))
                .containsExactly("IND-14");
        assertThat(findings(oneYear().with(TargetField.CLERK, ""))).containsExactly("REQ-02");
        assertThat(findings(oneYear().with(TargetField.PHONE, "甲乙"))).containsExactly("REQ-03");
    }
}
