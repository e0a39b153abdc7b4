package io.mingzhang.reports.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.reports.Examined;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"county-clean.txt", "bracket-clean.txt", "metropolitan-clean.txt"})
    void aKeySurvivesBeingKept(String name) {
        DocumentKey key = DocumentKey.of(
                Examined.of(Path.of("../examples", name)).understood().document());
        assertThat(KeyLine.parse(KeyLine.text(key))).isEqualTo(key);
    }
}
