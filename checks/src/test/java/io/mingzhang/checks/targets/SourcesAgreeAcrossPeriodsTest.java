package io.mingzhang.checks.targets;

import static io.mingzhang.model.performance.TargetPeriod.ANNUAL;
import static io.mingzhang.model.performance.TargetPeriod.IMPLEMENTATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class SourcesAgreeAcrossPeriodsTest {

    private static TargetFixture form(String period, String whole, String annual) {
        return TargetFixture.project("河道整治")
                .with(TargetField.PERIOD, period)
                .whole(whole)
                .annual(annual);
    }

    @Test
    void reportsSourceThatDiffersInOneYearProject() {
        TargetFixture form = form("1年", "50", "50")
                .funding(IMPLEMENTATION, FundingSource.PROVINCIAL, "30")
                .funding(IMPLEMENTATION, FundingSource.CITY_COUNTY, "20")
                .funding(ANNUAL, FundingSource.PROVINCIAL, "20")
                .funding(ANNUAL, FundingSource.CITY, "30");
        assertThat(Verdicts.of("FRM-10", form.document()).messages())
                .containsExactly("《河道整治》省级财政资金实施期30万元，年度20万元，项目期一年而两者不等", "《河道整治》市县（区）财政资金实施期20万元，年度30万元，项目期一年而两者不等");
    }

    @Test
    void acceptsCityRowBesideCityAndCountyRow() {
        TargetFixture form = form("1年", "50", "50")
                .funding(IMPLEMENTATION, FundingSource.CITY_COUNTY, "50.0")
                .funding(ANNUAL, FundingSource.CITY, "50");
        assertThat(Verdicts.of("FRM-10", form.document()).passed()).isEqualTo(1);
    }

    @Test
    void leavesDifferentTotalsToTheOtherCheck() {
        TargetFixture form = form("1年", "150", "50")
                .funding(IMPLEMENTATION, FundingSource.CITY_COUNTY, "150")
                .funding(ANNUAL, FundingSource.CITY_COUNTY, "50");
        assertThat(Verdicts.of("FRM-10", form.document()).outcomes()).isEmpty();
    }

    @Test
    void reportsSourceThatGivesMoreInTheYear() {
        TargetFixture form = form("3年", "150", "50")
                .funding(IMPLEMENTATION, FundingSource.CENTRAL, "30")
                .funding(ANNUAL, FundingSource.CENTRAL, "40");
        assertThat(Verdicts.of("FRM-10", form.document()).problems()).hasSize(1);
    }
}
