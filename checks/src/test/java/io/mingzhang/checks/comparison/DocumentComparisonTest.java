package io.mingzhang.checks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentComparisonTest {

    private static ExaminedDocument projects(String... rows) {
        return TableFixture.document(
                TableFixture.table(TableKind.PROJECT_LIST, "项目名称 | 合计\n" + String.join("\n", rows) + "\n"));
    }

    private static TargetFixture form(String name) {
        return TargetFixture.project(name).annual("500000").annual(IndicatorType.QUANTITY, "检测数量", "≥20座");
    }

    private static DocumentComparison compared(ExaminedDocument before, ExaminedDocument after) {
        return DocumentComparison.of(version(before), version(after));
    }

    private static DocumentComparison.Version version(ExaminedDocument document, Finding... findings) {
        return new DocumentComparison.Version(document.disclosure(), List.of(findings));
    }

    private static Finding finding(String fingerprint, Severity severity) {
        Problem problem = Problem.of(fingerprint, List.of(), "", "");
        return new Finding("SUM-01", severity, "WITHIN_TABLE", "", problem, fingerprint);
    }

    @Test
    void anAmountThatChangedIsShownWithItsDifference() {
        DocumentComparison comparison = compared(projects("桥梁检测 | 50.00"), projects("桥梁检测 | 45.00"));

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(change.what()).isEqualTo("桥梁检测 · 合计");
            assertThat(change.before()).isEqualTo("50.00");
            assertThat(change.after()).isEqualTo("45.00");
            assertThat(change.difference())
                    .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo(new BigDecimal("-5000000")));
        });
    }

    @Test
    void orderAndWayOfPrintingMakeNoDifference() {
        DocumentComparison comparison =
                compared(projects("桥梁检测 | 1,250.00", "县道养护 | 0.00"), projects("县道养护 |", "桥梁检测 | 1250"));

        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void rowsAreAddedRemovedAndRenamed() {
        DocumentComparison comparison =
                compared(projects("桥梁检测 | 50.00", "县道养护 | 20.00"), projects("桥梁安全检测 | 50.00", "公交站台维修 | 30.00"));

        assertThat(comparison.changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.RENAMED, ChangeKind.REMOVED, ChangeKind.ADDED);
        assertThat(comparison.changes().getFirst().after()).isEqualTo("桥梁安全检测");
    }

    @Test
    void formsAreComparedByProjectFieldAndIndicator() {
        ExaminedDocument before = TargetFixture.document(
                form("桥梁检测经费").with(TargetField.PLAN, "一季度制定方案。").build());
        ExaminedDocument after = TargetFixture.document(TargetFixture.project("桥梁检测经费")
                .annual("450000")
                .annual(IndicatorType.QUANTITY, "检测数量", "≥18座")
                .with(TargetField.PLAN, "二季度 制定方案。")
                .build());

        assertThat(compared(before, after).changes())
                .extracting(Change::what)
                .containsExactlyInAnyOrder("项目实施计划", "年度资金总额", "年度 数量指标 检测数量");
    }

    @Test
    void aFormUnderAnotherNameIsRecognizedByItsContent() {
        List<Change> changes =
                compared(form("桥梁检测经费").document(), form("农村公路管护").document()).changes();

        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ChangeKind.RENAMED));
    }

    @Test
    void formsAreAddedAndRemoved() {
        ExaminedDocument two = TargetFixture.document(
                form("桥梁检测经费").build(), form("县道养护").number(2).annual("1").build());

        assertThat(compared(two, form("桥梁检测经费").document()).count(ChangeKind.REMOVED))
                .isEqualTo(1);
        assertThat(compared(form("桥梁检测经费").document(), two).count(ChangeKind.ADDED))
                .isEqualTo(1);
    }

    @Test
    void findingsAreFixedRemainOrAreNew() {
        ExaminedDocument document = projects("桥梁检测 | 50.00");
        DocumentComparison comparison = DocumentComparison.of(
                version(document, finding("a", Severity.ERROR), finding("b", Severity.WARNING)),
                version(document, finding("b", Severity.WARNING), finding("c", Severity.WARNING)));

        assertThat(Stream.of(comparison.fixed(), comparison.remaining(), comparison.fresh())
                        .map(list -> list.getFirst().fingerprint()))
                .containsExactly("a", "b", "c");
        assertThat(comparison.hasNewErrors()).isFalse();
        assertThat(Optional.of(
                        DocumentComparison.of(version(document), version(document, finding("d", Severity.ERROR)))))
                .hasValueSatisfying(other -> assertThat(other.hasNewErrors()).isTrue());
    }
}
