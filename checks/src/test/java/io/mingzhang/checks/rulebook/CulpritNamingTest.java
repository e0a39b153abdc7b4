package io.mingzhang.checks.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Corrupts one amount at a time in a clean budget of thirteen tables and counts how often that very cell is named first. */
class CulpritNamingTest {

    private static final long SEED = 20_260_101;
    private static final Examiner EXAMINER = new Examiner(Rulebook.shipped(Standards.shipped())
            .restrictedTo(info -> info.category() != CheckCategory.CODES)); // the fictional sections have no names

    private final List<BudgetTable> clean = new CleanBudget(SEED).tables();

    private static ExaminationReport examine(List<BudgetTable> tables) {
        return EXAMINER.examine(TableFixture.document(DocumentKind.BUDGET, tables, List.of()));
    }

    @Test
    void reportsNothingOnTheCleanBudgetAndBindsItsAmounts() {
        ExaminationReport report = examine(clean);
        assertThat(report.findings()).isEmpty();
        Coverage.Share amounts = report.coverage().amounts();
        System.out.printf("clean budget: %d of %d amounts bound%n", amounts.bound(), amounts.total());
        assertThat(amounts.perTenThousand()).isGreaterThan(9_900);
    }

    @Test
    void namesTheCorruptedCellFirst() {
        Random random = new Random(SEED);
        int places = 0;
        int noticed = 0;
        int among = 0;
        int named = 0;
        Set<String> missed = new TreeSet<>();
        for (BudgetTable table : clean) {
            for (BudgetRow row : table.rows()) {
                for (BudgetCell cell : row.cells()) {
                    if (cell.amount().isEmpty()) {
                        continue;
                    }
                    places++;
                    ExaminationReport report = examine(corrupted(table, row, cell, random));
                    boolean isNoticed = !report.findings().isEmpty();
                    boolean isNamed = isNoticed && firstPlace(report).equals(Optional.of(cell.at()));
                    noticed += isNoticed ? 1 : 0;
                    named += isNamed ? 1 : 0;
                    among += isNoticed && isAnywhere(report, cell.at()) ? 1 : 0;
                    if (!isNamed) {
                        missed.add((isNoticed ? "misnamed " : "unnoticed ")
                                + table.kind().label() + " " + row.display());
                    }
                }
            }
        }
        System.out.printf(
                "corrupted cells: %d, noticed: %d, among the figures shown: %d, named first: %d%n",
                places, noticed, among, named);
        System.out.println(missed.stream().collect(Collectors.joining(System.lineSeparator())));
        assertThat(places).isGreaterThanOrEqualTo(200);
        assertThat(noticed * 100).isGreaterThanOrEqualTo(places * 98);
        assertThat(named * 100).isGreaterThanOrEqualTo(places * 95);
    }

    private static Optional<SourceLocation> firstPlace(ExaminationReport report) {
        return report.findings().getFirst().participants().stream().findFirst().map(figure -> figure.at());
    }

    private static boolean isAnywhere(ExaminationReport report, SourceLocation place) {
        return report.findings().stream()
                .flatMap(finding -> finding.participants().stream())
                .anyMatch(figure -> figure.at().equals(place));
    }

    private List<BudgetTable> corrupted(BudgetTable table, BudgetRow row, BudgetCell cell, Random random) {
        List<BudgetTable> tables = new ArrayList<>(clean);
        tables.set(clean.indexOf(table), Corruption.with(table, row, Corruption.changed(cell, random)));
        return tables;
    }
}
