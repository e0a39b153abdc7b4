package io.mingzhang.reports.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.reports.Examined;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "county-clean.txt, 465.98 万元, 280.80 万元, 185.18 万元, 4.89 万元",
        "bracket-clean.txt, 674.669344 万元, 459.818793 万元, 214.850551 万元, 10.986518 万元",
        "metropolitan-clean.txt, '6,216,606 元', '4,385,863 元', '1,830,743 元', 8.20 万元"
    })
    void everyBudgetIsKnownByItsTotalAndItsPartsAsPrinted(
            String name, String total, String basic, String project, String threePublic) {
        List<Headline> headlines = Headlines.of(
                Examined.of(Path.of("../examples", name)).understood().document());
        assertThat(headlines)
                .containsExactly(
                        new Headline("支出总计", total),
                        new Headline("基本支出", basic),
                        new Headline("项目支出", project),
                        new Headline("“三公”经费", threePublic));
    }

    @Test
    void survivesBeingKept() {
        List<Headline> headlines = List.of(new Headline("支出总计", "1,234.50 万元"), new Headline("“三公”经费", "0.00 万元"));
        assertThat(Headlines.parse(Headlines.text(headlines))).isEqualTo(headlines);
        assertThat(Headlines.parse(Headlines.text(List.of()))).isEmpty();
    }
}
