package io.mingzhang.checks.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.Finding;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Budgets with money carried over: clean ones are silent, changed amounts are noticed, whichever way they print it. */
class CarryOverTest {

    private static final Examiner EXAMINER = new Examiner(Rulebook.shipped(Standards.shipped())
            .restrictedTo(info -> info.category() != CheckCategory.CODES // the fictional sections have no names
                    && info.category() != CheckCategory.REQUIRED)); // extracts, no whole publications

    private static ExaminationReport examine(List<BudgetTable> tables) {
        return EXAMINER.examine(TableFixture.document(DocumentKind.BUDGET, tables, List.of()));
    }

    @ParameterizedTest
    @EnumSource(CarriedBudget.Style.class)
    void findsNothingInCleanBudgets(CarriedBudget.Style style) {
        ExaminationReport report = examine(new CarriedBudget(style).tables());
        assertThat(report.findings()).extracting(Finding::problem).isEmpty();
        assertThat(report.coverage().unbound()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CarriedBudget.Style.class)
    void noticesChangedAmounts(CarriedBudget.Style style) {
        List<BudgetTable> clean = new CarriedBudget(style).tables();
        Random random = new Random(style.name().length());
        int places = 0;
        int named = 0;
        Set<String> missed = new TreeSet<>();
        for (BudgetTable table : clean) {
            for (BudgetRow row : table.rows()) {
                for (BudgetCell cell : row.cells()) {
                    if (cell.amount().isEmpty()) {
                        continue;
                    }
                    List<BudgetTable> tables = new ArrayList<>(clean);
                    tables.set(clean.indexOf(table), Corruption.with(table, row, Corruption.changed(cell, random)));
                    ExaminationReport report = examine(tables);
                    places++;
                    named += isNamedFirst(report, cell) ? 1 : 0;
                    if (report.findings().isEmpty()) {
                        missed.add(table.kind().label() + " " + row.display() + " " + cell.column());
                    }
                }
            }
        }
        System.out.printf("carry-over in %s: %d corrupted, %d named first%n", style, places, named);
        // a last digit may change inside the envelope of a sum of rounded figures
        assertThat(missed.size() * 50).as(missed.toString()).isLessThanOrEqualTo(places);
        assertThat(named * 100).isGreaterThanOrEqualTo(places * 90);
    }

    private static boolean isNamedFirst(ExaminationReport report, BudgetCell cell) {
        return report.findings().stream()
                .findFirst()
                .flatMap(finding -> finding.participants().stream().findFirst())
                .map(figure -> figure.at())
                .equals(Optional.of(cell.at()));
    }
}
