package io.mingzhang.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.model.performance.IndicatorValues;
import io.mingzhang.standards.Standards;
import java.nio.charset.StandardCharsets;

/**
 * Coverage-guided search for input that breaks reader, recognizer or the grammars. A usual run tries only the inputs kept in
 * the resources; {@code JAZZER_FUZZ=1 mvn test -Dtest=FuzzingTest#documents} searches.
 */
class FuzzingTest {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());

    @FuzzTest(maxDuration = "2m")
    void documents(byte[] content) {
        ReadResult result = DOCUMENTS.read("fuzz.txt", content);
        assertThat(result.source()).isEqualTo("fuzz.txt");
    }

    @FuzzTest(maxDuration = "30s")
    void printedNumbers(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        PrintedNumber.parse(text)
                .ifPresent(number -> assertThat(number.precision()).isLessThanOrEqualTo(40));
    }

    @FuzzTest(maxDuration = "30s")
    void indicatorValues(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        assertThat(IndicatorValues.parse(text).printed()).isNotNull();
    }
}
