package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectsAreCompleteTest {

    private static final BudgetTable LIST = TableFixture.table(TableKind.PROJECT_LIST, """
            项目名称   | 合计
            合计       | 30.00
            法律顾问费 | 10.00
            网络租赁费 | 20.00
            """);
    private static final BudgetTable EXPENDITURE = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
            科目编码 | 科目名称         | 合计  | 基本支出 | 项目支出
                     | 合计             | 80.00 | 50.00    | 30.00
            201      | 一般公共服务支出 | 80.00 | 50.00    | 30.00
            """);
    private static final PerformanceTarget LEGAL =
            TargetFixture.project("法律顾问费").annual("10").build();
    private static final PerformanceTarget NETWORK =
            TargetFixture.project("网络租赁费").number(2).annual("20").build();

    private static Verdicts verdicts(List<BudgetTable> tables, List<PerformanceTarget> forms, List<Section> narrative) {
        ExaminedDocument document = TargetFixture.document(tables, forms, narrative);
        return Verdicts.of("CF-02", document);
    }

    @Test
    void acceptsTextListAndFormsThatAgree() {
        Verdicts verdicts = verdicts(
                List.of(LIST, EXPENDITURE), List.of(LEGAL, NETWORK), List.of(StatementFixture.announcing(2, "30.00")));
        assertThat(verdicts.problems()).isEmpty();
        assertThat(verdicts.passed()).isEqualTo(4);
    }

    @Test
    void asksNoFormsForMoneyTheTextDoesNotCount() {
        Verdicts verdicts =
                verdicts(List.of(EXPENDITURE), List.of(LEGAL), List.of(StatementFixture.announcing(1, "10.00")));
        assertThat(verdicts.problems()).isEmpty();
        assertThat(verdicts.passed()).isEqualTo(2);
    }

    @Test
    void asksNoFormsForProjectsTheTextDoesNotCount() {
        Verdicts verdicts = verdicts(List.of(LIST), List.of(LEGAL), List.of(StatementFixture.announcing(1, "10.00")));
        assertThat(verdicts.problems()).isEmpty();
        assertThat(verdicts.reasons()).containsExactly("文中所述绩效目标项目少于全部项目，并非全部项目编报目标");
    }

    @Test
    void reportsAFormOfAProjectThatIsNotListedThoughOnlyAPartHasForms() {
        PerformanceTarget other =
                TargetFixture.project("校园绿化").number(2).annual("20").build();
        Verdicts verdicts = verdicts(List.of(LIST), List.of(other), List.of(StatementFixture.announcing(1, "20.00")));
        assertThat(verdicts.messages()).singleElement().asString().contains("不在清单中的申报表1个：校园绿化");
    }

    @Test
    void reportsFormThatIsMissing() {
        Verdicts verdicts =
                verdicts(List.of(LIST, EXPENDITURE), List.of(LEGAL), List.of(StatementFixture.announcing(2, "30.00")));
        assertThat(verdicts.messages())
                .containsExactly(
                        "文中称实行绩效目标管理的项目2个，所附申报表1份",
                        "所述绩效目标项目资金30万元，1份申报表年度资金合计10万元",
                        "清单2个项目，没有申报表的1个：网络租赁费",
                        "项目支出合计30万元，1份申报表年度资金合计10万元");
        assertThat(verdicts.problems()).extracting(Problem::group).containsOnly("申报表不全或多出");
    }

    @Test
    void onlyWarnsWhenNothingSaysThatAllFormsArePublished() {
        assertThat(verdicts(List.of(EXPENDITURE), List.of(LEGAL), List.of()).problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.WARNING));
    }

    @Test
    void countsTheSameProjectOnce() {
        PerformanceTarget copy =
                TargetFixture.project("法律顾问费").number(3).annual("10").build();
        assertThat(verdicts(List.of(), List.of(LEGAL, copy), List.of(StatementFixture.announcing(1, "0")))
                        .problems())
                .isEmpty();
    }

    @Test
    void doesNotJudgeDocumentWithoutForms() {
        assertThat(verdicts(List.of(LIST), List.of(), List.of(StatementFixture.announcing(2, "30.00")))
                        .reasons())
                .containsExactly("文件未附项目支出绩效目标申报表");
    }

    @Test
    void aFewFormsAreASelectionOfWhatMustBePublished() {
        BudgetTable list = TableFixture.table(TableKind.PROJECT_LIST, """
                项目名称   | 合计
                合计       | 60.00
                法律顾问费 | 10.00
                网络租赁费 | 20.00
                会务费     | 30.00
                """);
        Verdicts verdicts =
                verdicts(List.of(list, EXPENDITURE), List.of(LEGAL), List.of(StatementFixture.announcing(3, "60.00")));
        assertThat(verdicts.problems()).isEmpty();
        Verdicts unlisted = verdicts(
                List.of(list, EXPENDITURE),
                List.of(TargetFixture.project("校园绿化").annual("10").build()),
                List.of(StatementFixture.announcing(3, "60.00")));
        assertThat(unlisted.messages()).singleElement().asString().contains("不在清单中的申报表1个：校园绿化");
    }
}
