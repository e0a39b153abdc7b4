package io.mingzhang.standards.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped data of the project library. */
class ProjectStandardsTest {

    private final ProjectStandards standards = ProjectStandards.load();

    @Test
    void makesCodesOfTwentyOneCharacters() {
        CodePattern own = standards.codePattern("990100000", "31", List.of());
        String prefix = own.prefix("990100000", 2026, "302");
        assertThat(own.code(prefix, 14)).isEqualTo("99010026302Y000000014").hasSize(21);

        CodePattern transfer = standards.codePattern("990100000", "32", List.of("TRANSFER"));
        String transferred = transfer.code(transfer.prefix("990100000", 2026, "302"), 8);
        assertThat(transferred).isEqualTo("99010026Z000000000008").hasSize(21);
    }

    @Test
    void fillsShortDepartmentCodesAndCutsLongOnes() {
        CodePattern own = standards.codePattern("990100000", "31", List.of());
        assertThat(own.prefix("990100000", 2026, "7")).isEqualTo("99010026007Y");
        assertThat(own.prefix("990100000", 2026, "302001")).isEqualTo("99010026001Y");
    }

    @Test
    void refusesASerialWithoutRoom() {
        CodePattern own = standards.codePattern("990100000", "31", List.of());
        assertThatThrownBy(() -> own.code("99010026302Y", 1_000_000_000L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kindsHaveYearsAndTargetsAreForDeclaredOnes() {
        assertThat(standards.kind("31", 2020)).isEmpty();
        assertThat(standards.kind("31", 2026))
                .get()
                .satisfies(kind -> assertThat(kind.needsTarget()).isTrue());
        assertThat(standards.kinds(2026))
                .filteredOn(ProjectKind::calculated)
                .extracting(ProjectKind::needsTarget)
                .containsOnly(false);
    }
}
