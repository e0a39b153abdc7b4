package io.mingzhang.checks.targets;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTimesUnitCostFitsBudgetTest {

    private static Verdicts verdicts(TargetFixture form) {
        return Verdicts.of("FRM-07", form.document());
    }

    private static TargetFixture form(String annual, String quantity, String count, String cost, String price) {
        return TargetFixture.project("项目")
                .annual(annual)
                .annual(QUANTITY, quantity, count)
                .annual(COST, cost, price);
    }

    @ParameterizedTest
    @CsvSource({"67, 补助互助组个数, =613个, 补助每个互助组, =960元", "49.2, 软件采购数量, ≥6套, 软件采购单位成本, 98400元/套"})
    void reportsContradictionOfCertainFigures(String annual, String quantity, String count, String cost, String price) {
        assertThat(verdicts(form(annual, quantity, count, cost, price)).problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource({"48.8, 租赁线路数量, 68条, 单位线路租赁成本, ≤0.85万元/条", "12.142, 购置办公设备数量, ≥13台(套), 单位购置成本, ≤1万元/台(万元/辆等)"})
    void warnsWhenCeilingsExceedTheBudget(String annual, String quantity, String count, String cost, String price) {
        assertThat(verdicts(form(annual, quantity, count, cost, price)).problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({
        "16.6, 培训(参会)人数, ≥330人, 单位培训(会议)成本, ≤500元/人",
        "78, 监督活动, 4次, 项目运行成本, ≤0.5万/月",
        "370, 资助学生数, ≥1140人, 劳动力就业补助, 500 元/人/月",
        "25, 修缮设备规模, ≥20万元, 单位修缮成本, ≤15000元/平方米(万元/台等)"
    })
    void staysSilentWhenItFitsOrCannotBePaired(
            String annual, String quantity, String count, String cost, String price) {
        TargetFixture form = form(annual, quantity, count, cost, price).annual(QUANTITY, "会议次数", "2次");
        assertThat(verdicts(form).problems()).isEmpty();
    }

    @Test
    void multipliesPersonsDaysAndPrice() {
        TargetFixture form = TargetFixture.project("初任培训")
                .annual("175")
                .annual(QUANTITY, "培训人数(人)", "<=500人")
                .annual(QUANTITY, "培训天数(天)", "=12天")
                .annual(COST, "每人每天培训费", "=380元");
        assertThat(verdicts(form).messages())
                .containsExactly("《初任培训》培训人数(人)<=500人 × 培训天数(天)=12天 × “每人每天培训费”=380元 = 228万元，按指标值计超过年度资金总额175万元");
    }

    @Test
    void readsPricesInTexts() {
        TargetFixture fits = TargetFixture.project("驻点专员工作经费")
                .annual("133")
                .with(TargetField.OVERVIEW, "市里对驻点专员每人每年安排5000元。")
                .annual(QUANTITY, "符合条件人数", "=266人");
        assertThat(verdicts(fits).passed()).isEqualTo(1);
        TargetFixture exceeds = TargetFixture.project("社区专项经费")
                .annual("174")
                .with(TargetField.OVERVIEW, "规定每个社区全年活动资金不低于8万元，市里为每个社区补助1万元。")
                .annual(QUANTITY, "补助社区个数", "≥179个");
        assertThat(verdicts(exceeds).problems()).hasSize(1);
        assertThat(verdicts(exceeds).problems().getFirst().severity()).isEqualTo(Optional.of(Severity.WARNING));
    }

    @Test
    void takesCostPerYearForTheCostOfTheYear() {
        assertThat(verdicts(TargetFixture.project("平台").annual("100").annual(COST, "在预算金额之内", "费用100万/年"))
                        .passed())
                .isEqualTo(1);
        assertThat(verdicts(TargetFixture.project("平台").annual("100").annual(COST, "运维", "120万元/年"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void leavesSharedMoneyAlone() {
        TargetFixture form = TargetFixture.project("学员培训经费")
                .annual("166")
                .with(TargetField.OVERVIEW, "每年每名学员80元，费用由省市县分担。")
                .annual(QUANTITY, "培训学员数量", "=120000人");
        assertThat(verdicts(form).outcomes()).isEmpty();
    }
}
