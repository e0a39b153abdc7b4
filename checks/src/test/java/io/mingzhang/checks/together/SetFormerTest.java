package io.mingzhang.checks.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SetFormerTest {

    private static final Set<TableKind> TABLES = Set.of(TableKind.EXPENDITURE_SUMMARY, TableKind.PROJECT_LIST);
    private static final List<String> PROJECTS = List.of("桥梁检测经费", "公交站台维修经费", "县道养护经费");

    private static DocumentKey key(String source, String name, String division, int year, DocumentKind kind) {
        return new DocumentKey(
                source,
                kind,
                Optional.of(new FiscalYear(year)),
                division,
                OrganizationName.of(name, division),
                Set.of(),
                Set.of(),
                new DocumentKey.Contents(TABLES, 20, 0, ProjectSketch.of(PROJECTS)));
    }

    private static DocumentKey budget(String source, String name, int year) {
        return key(source, name, "虚构市", year, DocumentKind.BUDGET);
    }

    private static DocumentKey annex(String source, String name, List<String> projects) {
        return new DocumentKey(
                source,
                DocumentKind.PERFORMANCE_TARGETS,
                Optional.of(new FiscalYear(2026)),
                "",
                OrganizationName.of(name, ""),
                Set.of(),
                Set.of(),
                new DocumentKey.Contents(Set.of(), 0, projects.size(), ProjectSketch.of(projects)));
    }

    private static DocumentKey listing(DocumentKey key, String... units) {
        return new DocumentKey(
                key.source(),
                key.kind(),
                key.year(),
                key.division(),
                key.organization(),
                key.parents(),
                Stream.of(units)
                        .flatMap(unit -> OrganizationName.of(unit, key.division()).stream())
                        .collect(Collectors.toSet()),
                key.contents());
    }

    private static List<BondKind> bonds(SetPlan plan) {
        return plan.bonds().stream().map(SetPlan.Bond::kind).toList();
    }

    @Test
    void differentDepartmentsAreNoSet() {
        assertThat(SetFormer.sets(List.of(budget("a", "虚构市甲局", 2026), budget("b", "虚构市乙局", 2026))))
                .isEmpty();
    }

    @Test
    void theSameNameInAnotherPlaceIsAnotherDepartment() {
        DocumentKey here = key("a", "农业农村局", "虚构市", 2026, DocumentKind.BUDGET);
        DocumentKey there = key("b", "农业农村局", "想象县", 2025, DocumentKind.BUDGET);

        assertThat(SetFormer.sets(List.of(here, there))).isEmpty();
    }

    @Test
    void consecutiveYearsAreTiedAndOthersAreNot() {
        assertThat(SetFormer.sets(List.of(budget("a", "虚构市甲局", 2026), budget("b", "中共虚构市甲局", 2025))))
                .singleElement()
                .satisfies(plan -> assertThat(bonds(plan)).containsExactly(BondKind.EARLIER));
        assertThat(SetFormer.sets(List.of(budget("a", "虚构市甲局", 2026), budget("b", "虚构市甲局", 2023))))
                .isEmpty();
    }

    @Test
    void finalAccountsBelongToTheBudgetOfTheirYear() {
        DocumentKey accounts = key("b", "虚构市甲局", "虚构市", 2026, DocumentKind.FINAL_ACCOUNTS);

        assertThat(SetFormer.sets(List.of(budget("a", "虚构市甲局", 2026), accounts)))
                .singleElement()
                .satisfies(plan -> assertThat(bonds(plan)).containsExactly(BondKind.FINAL_ACCOUNTS));
    }

    @Test
    void unitsAreThoseTheDepartmentLists() {
        List<DocumentKey> keys = List.of(
                budget("unit", "虚构市服务中心", 2026),
                listing(budget("department", "虚构市甲局", 2026), "虚构市甲局本级", "虚构市服务中心"),
                budget("proper", "虚构市甲局部门本级", 2026),
                budget("other", "虚构市丙中心", 2026));

        assertThat(SetFormer.sets(keys)).singleElement().satisfies(plan -> {
            assertThat(plan.name()).isEqualTo("虚构市甲局");
            assertThat(bonds(plan)).containsExactly(BondKind.UNIT, BondKind.UNIT);
            assertThat(plan.sources()).containsExactlyInAnyOrder("department", "proper", "unit");
        });
    }

    @Test
    void anAnnexWithoutNameIsFoundByItsProjects() {
        List<SetPlan> plans =
                SetFormer.sets(List.of(budget("a", "虚构市甲局", 2026), annex("b", "", PROJECTS.subList(0, 2))));

        assertThat(plans).singleElement().satisfies(plan -> {
            SetPlan.Publication publication = plan.publications().getFirst();
            assertThat(publication.parts()).hasSize(2);
            assertThat(publication.parts().getLast().certain()).isFalse();
            assertThat(publication.parts().getLast().why()).contains("2 个项目中有 2 个");
        });
        assertThat(SetFormer.sets(List.of(budget("a", "虚构市甲局", 2026), annex("b", "", List.of("别的项目", "又一个项目")))))
                .isEmpty();
    }

    @Test
    void aNameWithoutPlaceIsMatchedWhereOnlyOneDepartmentHasIt() {
        DocumentKey nameOnly = annex("b", "农业农村局", List.of());
        DocumentKey here = budget("a", "虚构市农业农村局", 2026);
        DocumentKey there = key("c", "想象县农业农村局", "想象县", 2026, DocumentKind.BUDGET);

        assertThat(SetFormer.sets(List.of(here, nameOnly))).hasSize(1);
        assertThat(SetFormer.sets(List.of(here, there, nameOnly))).isEmpty();
    }

    @Test
    void twoVersionsAreNotAddedTogether() {
        List<SetPlan> plans = SetFormer.sets(List.of(budget("old", "虚构市甲局", 2026), budget("new", "虚构市甲局", 2026)));

        assertThat(plans).singleElement().satisfies(plan -> {
            assertThat(plan.isExamined()).isFalse();
            assertThat(plan.publications().getFirst().members())
                    .extracting(SetPlan.Member::otherVersion)
                    .containsExactly(false, true);
        });
    }

    @Test
    void allTogetherIsOneSetAlsoWhereNamesDiffer() {
        List<DocumentKey> keys =
                List.of(budget("a", "虚构市甲局", 2026), budget("b", "虚构市甲工作局", 2025), annex("c", "", List.of("别的")));

        assertThat(SetFormer.sets(keys)).isEmpty();
        assertThat(SetFormer.oneSet(keys))
                .singleElement()
                .satisfies(plan -> assertThat(plan.sources()).containsExactlyInAnyOrder("a", "b", "c"));
    }

    @Test
    void manyDocumentsAreManySets() {
        List<DocumentKey> keys = new ArrayList<>();
        IntStream.range(0, 5_000).forEach(i -> {
            keys.add(budget("now" + i, "虚构市第" + i + "局", 2026));
            keys.add(budget("before" + i, "虚构市第" + i + "局", 2025));
        });

        assertThat(SetFormer.sets(keys)).hasSize(5_000);
    }
}
