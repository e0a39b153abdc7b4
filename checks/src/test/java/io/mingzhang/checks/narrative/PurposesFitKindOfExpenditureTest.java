package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.Standards;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurposesFitKindOfExpenditureTest {

    private static final BudgetTable BOOK = TableFixture.table(TableKind.GENERAL_PUBLIC_EXPENDITURE, """
            科目编码 | 科目名称         | 合计   | 基本支出 | 项目支出
                     | 合计             | 100.00 | 90.00    | 10.00
            213      | 农林水支出       | 100.00 | 90.00    | 10.00
            21301    | 农业农村         | 100.00 | 90.00    | 10.00
            2130101  | 行政运行         | 90.00  | 90.00    |
            2130108  | 病虫害控制       | 10.00  |          | 10.00
            """);

    private static Verdicts saying(String item, String purpose) {
        Disclosure prose = TextFixture.prose("1.“农林水支出（类）农业农村（款）" + item + "（项）”，主要用于：" + purpose + "年初预算为 10.00 万元。")
                .disclosure();
        Disclosure both = new Disclosure(
                prose.source(),
                prose.kind(),
                prose.division(),
                prose.department(),
                prose.fiscalYear(),
                List.of(),
                List.of(BOOK),
                List.of(),
                prose.narrative(),
                List.of(),
                List.of(),
                List.of());
        return Verdicts.of("NAR-19", new ExaminedDocument(both, Standards.shipped()));
    }

    @Test
    void reportsBasicExpenditureWhereAllIsProjects() {
        assertThat(saying("病虫害控制", "病虫害防治的宣传，业务指导等基本支出。").messages())
                .singleElement()
                .asString()
                .contains("病虫害控制", "基本支出", "项目支出 10.00 万元");
        assertThat(saying("行政运行", "机关各类项目支出。").messages()).hasSize(1);
    }

    @Test
    void acceptsTheKindTheTableStates() {
        assertThat(saying("行政运行", "人员经费及公用经费等基本支出。").passed()).isEqualTo(1);
        assertThat(saying("病虫害控制", "病虫害防治等项目支出。").passed()).isEqualTo(1);
    }

    @Test
    void purposeThatNamesBothOrNoneIsNotJudged() {
        assertThat(saying("病虫害控制", "基本支出和项目支出。").outcomes()).isEmpty();
        assertThat(saying("病虫害控制", "病虫害防治。").outcomes()).isEmpty();
    }
}
