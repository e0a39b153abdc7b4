package io.mingzhang.checks.userwritten;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.model.budget.TableKind;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that would take forever or all memory are given up, and it is said. */
class BoundsTest {

    private static final ExaminedDocument LARGE = TableFixture.document(TableFixture.table(
            TableKind.EXPENDITURE_SUMMARY,
            "科目编码 | 科目名称 | 合计\n | 合计 | 400.00\n" + "208 | 社会保障和就业支出 | 1.00\n".repeat(400)));

    private static final ExaminedDocument SMALL = TableFixture.document(
            TableFixture.table(TableKind.EXPENDITURE_SUMMARY, "科目编码 | 科目名称 | 合计\n | 合计 | 1.00\n"));

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows.all(a, rows.all(b, rows.all(c, a.level + b.level + c.level >= 0)))",
                "size(rows.map(a, rows.map(b, rows.map(c, c.name)))) > 0",
                "[table.title].map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)"
                        + ".map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)"
                        + ".map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)"
                        + ".map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)"
                        + ".map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)[0].size() > 0",
                "[[1]].map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)"
                        + ".map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)"
                        + ".map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)"
                        + ".map(x, x + x + x + x + x + x + x + x).map(x, x + x + x + x + x + x + x + x)[0].size() > 0",
                "rows.exists(a, rows.exists(b, rows.exists(c, false))) || true",
            })
    void bombsAreGivenUp(String demand) {
        Assertions.assertTimeoutPreemptively(
                LONG_ENOUGH,
                () -> assertThat(Written.outcomes(Written.check("table", demand), LARGE))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Outcome.NotChecked.class,
                                skipped -> assertThat(skipped.reason()).contains("计算量超过限额")));
    }

    @Test
    void documentHasItsOwnLimit() {
        String heavy = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]";
        String demand = heavy + ".all(a, " + heavy + ".all(b, " + heavy + ".all(c, a + b + c >= 0)))";
        Assertions.assertTimeoutPreemptively(LONG_ENOUGH, () -> {
            var outcomes = Written.outcomes(Written.check("row", demand), LARGE);
            assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Passed.class);
            assertThat(outcomes.getLast())
                    .isInstanceOfSatisfying(
                            Outcome.NotChecked.class,
                            skipped -> assertThat(skipped.reason()).contains("在本文件上的计算量超过限额"));
        });
    }

    @Test
    void regularExpressionsTakeLinearTime() {
        String demand = "\"" + "a".repeat(400) + "!\".matches(\"(a+)+$\") == false";
        Assertions.assertTimeoutPreemptively(
                LONG_ENOUGH,
                () -> assertThat(Written.outcomes(Written.check("table", demand), SMALL))
                        .singleElement()
                        .isInstanceOf(Outcome.Passed.class));
    }

    @Test
    void longDeepAndNestedExpressionsAreRefusedBeforeTheyRun() {
        assertThat(Written.complaints(Written.check("row", "1 + ".repeat(900) + "1 == 1")))
                .singleElement()
                .asString()
                .contains("表达式太长");
        assertThat(Written.complaints(Written.check("row", "(".repeat(200) + "true" + ")".repeat(200))))
                .singleElement()
                .asString()
                .contains("套得太深");
        String four = "rows.all(a, rows.all(b, rows.all(c, rows.all(d, true))))";
        assertThat(Written.complaints(Written.check("table", four)))
                .singleElement()
                .asString()
                .contains("最多三层");
    }
}
