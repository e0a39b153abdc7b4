package io.mingzhang.standards.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.standards.Standards;
import io.mingzhang.standards.pack.Packs;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry of the dictionary stays silent where its words are right, and no entry is found in official names. */
class ConfusionsTest {

    private static final Confusions CONFUSIONS = Standards.shipped().wording().confusions();

    static Stream<Confusion> entries() {
        return CONFUSIONS.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void rightUseAndRightWordStaySilent(Confusion entry) {
        assertThat(CONFUSIONS.in(entry.rightUse())).as(entry.rightUse()).isEmpty();
        assertThat(CONFUSIONS.in(entry.right())).as(entry.right()).isEmpty();
        assertThat(entry.except())
                .allSatisfy(word -> assertThat(CONFUSIONS.in(word))
                        .as(word)
                        .noneMatch(found -> found.confusion().equals(entry)));
    }

    static Stream<Confusion> entriesWithoutContext() {
        return entries()
                .filter(entry -> entry.before().isEmpty() && entry.after().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("entriesWithoutContext")
    void wrongWordIsFound(Confusion entry) {
        assertThat(CONFUSIONS.in("，" + entry.wrong() + "。"))
                .as(entry.wrong())
                .anyMatch(found -> found.confusion().right().equals(entry.right()));
    }

    @Test
    void entriesAreUnique() {
        Set<String> seen = new HashSet<>();
        assertThat(CONFUSIONS.entries()).allMatch(entry -> seen.add(entry.wrong()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classification/functional-2024.tsv",
                "classification/functional-2009.tsv",
                "classification/departmental-economic-2018.tsv",
                "classification/government-economic-2018.tsv",
                "classification/income-2024.tsv",
                "vocabulary/form-templates.yaml"
            })
    void officialNamesHoldNoConfusedWord(String file) {
        assertThat(CONFUSIONS.in(Packs.text(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"截止2026年底完成", "未级末完成", "多种途经", "培训时常≥20学时", "到达预期", "以经完成"})
    void contextDecides(String text) {
        assertThat(CONFUSIONS.in(text)).hasSize(1);
    }
}
