package io.mingzhang.acceptance.finalaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.kernel.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same accounts explained in the words of three other places: right ones give no finding, a wrong figure does. */
class OtherWordingsTest {

    private static String accounts(int wording) {
        return file("waterworks-tables.txt") + file("waterworks-text-%d.txt".formatted(wording));
    }

    private static String file(String name) {
        try (InputStream file =
                Objects.requireNonNull(OtherWordingsTest.class.getResourceAsStream("/finalaccounts/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void rightAccountsGiveNoFinding(int wording) {
        Examination examined = Examination.of("决算.txt", accounts(wording));
        assertThat(examined.report().findings().stream().map(Examination::inOneLine))
                .isEmpty();
        assertThat(examined.report().coverage().amounts().perTenThousand()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 完成预算9.00万元的88.89%         | 完成预算9.10万元的88.89%         | NAR-01
            1 | 决算为163.93万元                 | 决算为164.93万元                 | NAR-02
            1 | 完成预算的95.38%                 | 完成预算的93.58%                 | NAR-02
            1 | 总支出803.15万元                 | 总支出813.15万元                 | NAR-01
            2 | 占支出合计的80.86%               | 占支出合计的78.17%               | NAR-02
            2 | 公务接待费预算数25,000.00元      | 公务接待费预算数26,000.00元      | NAR-01
            2 | 公务用车运行维护费62,000.00元。  | 公务用车运行维护费65,000.00元。  | SUM-11
            2 | 公用经费主要包括：办公费、差旅费 | 公用经费主要包括：办公费、印刷费 | NAR-15
            3 | 比上年8.50万元减少               | 比上年8.80万元减少               | NAR-03
            3 | 较年初预算9.00万元减少           | 较年初预算9.20万元减少           | NAR-01
            """)
    void aWrongFigureIsFound(int wording, String right, String wrong, String check) {
        String truth = accounts(wording);
        assertThat(truth).contains(right);
        Examination examined = Examination.of("决算.txt", truth.replace(right, wrong));
        assertThat(examined.report().findings()).extracting(Finding::checkId).contains(check);
    }
}
