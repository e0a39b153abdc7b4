package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import org.junit.jupiter.api.Test;

class CountsMatchListsTest {

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
    }

    @Test
    void countIsNumberOfThingsListed() {
        assertThat(outcomes(new CountsMatchLists(), Saying.count("s1", 3, "个科室", "甲科", "乙科", "丙科"))
                        .problems())
                .isEmpty();
        assertThat(outcomes(new CountsMatchLists(), Saying.count("s1", 4, "个科室", "甲科", "乙科", "丙科"))
                        .messages())
                .singleElement()
                .asString()
                .contains("应为 3");
    }

    @Test
    void areasOfPartsAreAtMostTheWholeArea() {
        Saying above = Saying.count("s1", 8013, "平方米");
        Saying counted = Saying.count("s2", 7998, "平方米").partOf("s1");
        assertThat(outcomes(
                                new CountsMatchLists(),
                                above,
                                counted,
                                Saying.count("s3", 105, "平方米").partOf("s1"))
                        .messages())
                .singleElement()
                .asString()
                .contains("8103");
        assertThat(outcomes(
                                new CountsMatchLists(),
                                above,
                                counted,
                                Saying.count("s3", 10, "平方米").partOf("s1"))
                        .problems())
                .isEmpty();
    }

    @Test
    void countIsSumOfItsParts() {
        Saying all = Saying.count("s1", 5, "辆");
        Saying some = Saying.count("s2", 2, "辆").partOf("s1");
        assertThat(outcomes(
                                new CountsMatchLists(),
                                all,
                                some,
                                Saying.count("s3", 3, "辆").partOf("s1"))
                        .problems())
                .isEmpty();
        assertThat(outcomes(
                                new CountsMatchLists(),
                                all,
                                some,
                                Saying.count("s3", 2, "辆").partOf("s1"))
                        .problems())
                .hasSize(1);
    }
}
