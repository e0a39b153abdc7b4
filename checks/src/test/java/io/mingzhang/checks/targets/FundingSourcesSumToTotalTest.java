package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import org.junit.jupiter.api.Test;

class FundingSourcesSumToTotalTest {

    private static Verdicts verdicts(TargetFixture form) {
        return Verdicts.of("FRM-01", form.document());
    }

    private static TargetFixture form(String total, String central, String local, String other) {
        return TargetFixture.project("道路养护经费")
                .annual(total)
                .funding(TargetPeriod.ANNUAL, FundingSource.CENTRAL, central)
                .funding(TargetPeriod.ANNUAL, FundingSource.CITY_COUNTY, local)
                .funding(TargetPeriod.ANNUAL, FundingSource.OTHER, other);
    }

    @Test
    void reportsTotalThatIsNotTheSumOfItsSources() {
        assertThat(verdicts(form("100", "20", "70", "")).messages()).containsExactly("《道路养护经费》年度资金总额100万元，各资金来源合计90万元");
    }

    @Test
    void takesBlankSourceAsZeroWhenAnotherIsFilled() {
        assertThat(verdicts(form("100", "0.0", "100.0", "")).passed()).isEqualTo(1);
    }

    @Test
    void reportsTotalWithoutAnySource() {
        assertThat(verdicts(form("100", "", "", "")).messages()).containsExactly("《道路养护经费》年度列有资金总额，而各资金来源均为空白");
        assertThat(verdicts(form("0", "", "", "")).problems()).isEmpty();
    }

    @Test
    void reportsSourcesWithoutTotal() {
        assertThat(verdicts(form("", "20", "70", "")).messages()).containsExactly("《道路养护经费》年度资金总额为空白，而资金来源列有金额");
        assertThat(verdicts(form("", "0", "", "")).problems()).isEmpty();
    }

    @Test
    void doesNotJudgeUnreadableAmount() {
        Verdicts verdicts = verdicts(form("100", "2O", "70", ""));
        assertThat(verdicts.problems()).isEmpty();
        assertThat(verdicts.reasons()).containsExactly("资金栏有无法识别为金额的内容");
    }

    @Test
    void doesNotAddFiscalMoneyAndItsPartsTwice() {
        Verdicts verdicts = verdicts(TargetFixture.project("信息化运维")
                .annual("100")
                .funding(TargetPeriod.ANNUAL, FundingSource.FISCAL, "90")
                .funding(TargetPeriod.ANNUAL, FundingSource.CURRENT_APPROPRIATION, "60")
                .funding(TargetPeriod.ANNUAL, FundingSource.CARRY_OVER, "30")
                .funding(TargetPeriod.ANNUAL, FundingSource.OTHER, "10"));
        assertThat(verdicts.passed()).isEqualTo(2);
        assertThat(verdicts.problems()).isEmpty();
    }

    @Test
    void readsFundBooksAsPartsOrBesideTheAppropriation() {
        TargetFixture beside = TargetFixture.project("安居工程")
                .annual("100")
                .funding(TargetPeriod.ANNUAL, FundingSource.APPROPRIATION, "70")
                .funding(TargetPeriod.ANNUAL, FundingSource.GOVERNMENT_MANAGED_FUNDS, "30");
        TargetFixture inside = TargetFixture.project("安居工程")
                .annual("100")
                .funding(TargetPeriod.ANNUAL, FundingSource.APPROPRIATION, "100")
                .funding(TargetPeriod.ANNUAL, FundingSource.GOVERNMENT_MANAGED_FUNDS, "30");
        assertThat(verdicts(beside).problems()).isEmpty();
        assertThat(verdicts(inside).problems()).isEmpty();
    }

    @Test
    void addsCarryOverBesideTheAppropriation() {
        TargetFixture form = TargetFixture.project("图书采购")
                .annual("260")
                .funding(TargetPeriod.ANNUAL, FundingSource.APPROPRIATION, "200")
                .funding(TargetPeriod.ANNUAL, FundingSource.CARRY_OVER, "50");
        assertThat(verdicts(form.funding(TargetPeriod.ANNUAL, FundingSource.OTHER, "10"))
                        .problems())
                .isEmpty();
    }

    @Test
    void takesOneSourceAloneForAPart() {
        TargetFixture form = TargetFixture.project("校舍维修").annual("120");
        assertThat(verdicts(form.funding(TargetPeriod.ANNUAL, FundingSource.APPROPRIATION, "110"))
                        .problems())
                .isEmpty();
    }

    @Test
    void doesNotJudgeSourcesNobodyKnows() {
        Verdicts verdicts = verdicts(TargetFixture.project("帮扶项目")
                .annual("100")
                .funding(TargetPeriod.ANNUAL, FundingSource.APPROPRIATION, "70")
                .funding(TargetPeriod.ANNUAL, FundingSource.UNKNOWN, "20"));
        assertThat(verdicts.problems()).isEmpty();
        assertThat(verdicts.reasons()).containsExactly("资金栏有未归类的来源，无法判断是否计入总额");
    }

    @Test
    void reportsLevelsThatExceedTheAppropriation() {
        TargetFixture form = TargetFixture.project("水利工程")
                .annual("100")
                .funding(TargetPeriod.ANNUAL, FundingSource.APPROPRIATION, "100")
                .funding(TargetPeriod.ANNUAL, FundingSource.CENTRAL, "80")
                .funding(TargetPeriod.ANNUAL, FundingSource.TOWN, "30");
        assertThat(verdicts(form).messages()).containsExactly("《水利工程》年度财政拨款100万元，各资金来源合计110万元");
    }

    @Test
    void leavesTemplatesAlone() {
        assertThat(verdicts(form("", "", "", "").asTemplate()).outcomes()).isEmpty();
    }

    @Test
    void examinesWholeDepartmentsToo() {
        TargetFixture wrong = TargetFixture.department("虚构局")
                .annual("3200")
                .funding(TargetPeriod.ANNUAL, FundingSource.FISCAL, "3000")
                .funding(TargetPeriod.ANNUAL, FundingSource.SELF_RAISED, "100");
        TargetFixture right = TargetFixture.department("虚构局")
                .annual("3100")
                .funding(TargetPeriod.ANNUAL, FundingSource.FISCAL, "3000")
                .funding(TargetPeriod.ANNUAL, FundingSource.SELF_RAISED, "100");
        assertThat(verdicts(wrong).messages()).containsExactly("《虚构局》年度资金总额3200万元，各资金来源合计3100万元");
        assertThat(verdicts(right).problems()).isEmpty();
    }
}
