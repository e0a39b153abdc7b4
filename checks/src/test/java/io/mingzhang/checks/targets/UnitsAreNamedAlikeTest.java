package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class UnitsAreNamedAlikeTest {

    private static PerformanceTarget form(int number, String department) {
        return TargetFixture.project("项目" + number)
                .number(number)
                .with(TargetField.DEPARTMENT, department)
                .annual("10")
                .build();
    }

    private static Verdicts verdicts(String first, String second, String third) {
        return Verdicts.of("CF-07", TargetFixture.document(form(1, first), form(2, second), form(3, third)));
    }

    @Test
    void warnsOfFormOfAnotherDepartment() {
        assertThat(verdicts("甲市乡村局", "甲市乡村局", "甲市监测中心").messages()).containsExactly("《项目3》主管部门为“甲市监测中心”，其他申报表为“甲市乡村局”");
    }

    @Test
    void acceptsLevelsOfOneHierarchyAndLongerNames() {
        assertThat(verdicts("302-甲市乡村局", "302001-甲市乡村局", "中共甲市乡村局-302").problems())
                .isEmpty();
    }

    @Test
    void warnsOfAnotherCode() {
        assertThat(verdicts("302-甲市乡村局", "302-甲市乡村局", "甲市乡村局-304").messages())
                .containsExactly("《项目3》主管部门“甲市乡村局”的代码为304，其他申报表为302");
    }

    @Test
    void doesNotJudgeCollectionOfManyDepartments() {
        assertThat(verdicts("甲局", "乙局", "丙局").reasons()).containsExactly("申报表分属多个主管部门");
    }
}
