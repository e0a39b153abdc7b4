package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.ContentsEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsMatchBodyTest {

    private static final BudgetTable EXPENDITURE =
            TableFixture.of(TableKind.EXPENDITURE_SUMMARY).titled("2026年部门支出总表").rows("""
            科目编码 | 科目名称 | 合计
                     | 合计     | 1.00
            """);

    private static ContentsEntry entry(String title) {
        return new ContentsEntry(title, 3, true, SourceLocation.ofLine(TableFixture.SOURCE, 2, 1));
    }

    @Test
    void announcedTableIsThere() {
        ExaminedDocument document = Saying.document(
                List.of(entry("一、虚构局2026年部门支出总表"), entry("二、虚构局2026年国有资本经营预算收支表")), List.of(EXPENDITURE));
        Outcomes outcomes = new Outcomes(new ContentsMatchBody().examine(document));
        assertThat(outcomes.messages()).singleElement().asString().contains("国有资本经营预算收支表");
        assertThat(outcomes.passed()).isEqualTo(1);
    }
}
