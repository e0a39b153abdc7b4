package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.narrative.ContentsEntry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text has one heading: 一、预算情况说明. */
class HeadingsMatchContentsTest {

    private static Outcomes announcing(String... titles) {
        List<ContentsEntry> contents = Stream.of(titles)
                .map(title -> new ContentsEntry(title, 3, false, SourceLocation.ofLine(TableFixture.SOURCE, 2, 1)))
                .toList();
        return new Outcomes(new HeadingsMatchContents().examine(Saying.document(contents, List.of())));
    }

    @Test
    void reportsHeadingInOtherWords() {
        assertThat(announcing("一、预算的情况说明").messages())
                .singleElement()
                .asString()
                .contains("一、预算的情况说明", "一、预算情况说明");
    }

    @Test
    void nameOfTheDepartmentAndYearAreNoOtherWords() {
        assertThat(announcing("一、虚构局2026年度预算情况说明").passed()).isEqualTo(1);
        assertThat(announcing("一、预算情况说明（一般公共预算）").passed()).isEqualTo(1);
    }

    @Test
    void headingsOfOtherThingsAreNotCompared() {
        assertThat(announcing("一、主要职能和机构", "二、预算的情况说明").problems()).isEmpty();
    }
}
