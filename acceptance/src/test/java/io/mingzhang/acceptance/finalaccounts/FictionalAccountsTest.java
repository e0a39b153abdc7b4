package io.mingzhang.acceptance.finalaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.fictional.AccountsLayout;
import io.mingzhang.documents.fictional.Alterations;
import io.mingzhang.documents.fictional.FictionalExecution;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.model.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Final accounts that are right by construction give no finding, whatever they have or lack and however they are laid out. */
class FictionalAccountsTest {

    private static final int YEAR = 2024;
    private static final int SEEDS = 70;
    private static final int FILES = 2;
    private static final int TABLES = 9;

    private static String text(AccountsLayout layout, long seed) {
        return layout.write(FictionalExecution.of(seed, YEAR, layout.granule()), Alterations.none());
    }

    @ParameterizedTest
    @EnumSource
    void accountsThatBalanceGiveNoFinding(AccountsLayout layout) {
        List<String> found = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Examination examined = Examination.of("决算.txt", text(layout, seed));
            String name = layout + " " + seed + ": ";
            examined.report().findings().forEach(finding -> found.add(name + Examination.inOneLine(finding)));
            assertThat(examined.document().kind()).isEqualTo(DocumentKind.FINAL_ACCOUNTS);
            assertThat(examined.document().tables()).as(name).hasSize(TABLES);
            assertThat(examined.report().coverage().amounts().perTenThousand())
                    .as(name)
                    .isEqualTo(10_000);
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX", "PDF"})
    void neitherDoTheirFiles(ConvertedKind kind) throws IOException {
        for (AccountsLayout layout : AccountsLayout.values()) {
            for (long seed = 1; seed <= FILES; seed++) {
                Examination examined = written(kind, Examination.of("决算.txt", text(layout, seed)));
                assertThat(examined.report().findings().stream().map(Examination::inOneLine))
                        .as(layout + " " + seed)
                        .isEmpty();
                assertThat(examined.document().tables()).hasSize(TABLES);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameAccounts() {
        assertThat(text(AccountsLayout.NATIONAL, 7)).isEqualTo(text(AccountsLayout.NATIONAL, 7));
        assertThat(text(AccountsLayout.NATIONAL, 7)).isNotEqualTo(text(AccountsLayout.NATIONAL, 8));
    }

    private static Examination written(ConvertedKind kind, Examination original) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        kind.write(original.document(), file);
        return Examination.of("决算." + kind.extension(), file.toByteArray());
    }
}
