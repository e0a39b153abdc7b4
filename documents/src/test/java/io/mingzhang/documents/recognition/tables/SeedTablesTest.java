package io.mingzhang.documents.recognition.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.documents.recognition.targets.TargetRecognizer;
import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the real documents, by counts and figures; skipped where these are not at hand. */
class SeedTablesTest {

    private record Recognized(DocumentContent content, Claims claims, List<BudgetTable> tables) {}

    private static Recognized seed(String number) throws IOException, UnreadableDocumentException {
        String shared = System.getenv().getOrDefault("MINGZHANG_SHARED", "");
        Path folder = Stream.of(shared, "../shared", "../../shared")
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path, "seeds"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"));
        assumeTrue(Files.isDirectory(folder), "the real documents are not at hand: set MINGZHANG_SHARED");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            DocumentContent content = TextReader.read(file);
            Claims claims = new Claims();
            new TargetRecognizer(Standards.shipped()).recognize(content, claims);
            return new Recognized(content, claims, new TableRecognizer(Standards.shipped()).recognize(content, claims));
        }
    }

    /** Rows are counted without the row of column numbers. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            000, 1, INCOME_EXPENDITURE_SUMMARY, 4, 37
            000, 2, INCOME_SUMMARY, 8, 19
            000, 3, EXPENDITURE_SUMMARY, 5, 19
            000, 4, APPROPRIATION_SUMMARY, 7, 35
            000, 5, GENERAL_PUBLIC_EXPENDITURE, 5, 16
            000, 6, BASIC_EXPENDITURE_BY_ECONOMIC, 3, 21
            000, 7, FUND_INCOME, 3, 4
            000, 8, FUND_EXPENDITURE, 3, 4
            000, 9, PROCUREMENT, 18, 10
            000, 10, THREE_PUBLIC, 2, 6
            000, 11, AGENCY_OPERATING, 3, 2
            002, 1, INCOME_EXPENDITURE_SUMMARY, 6, 41
            002, 2, INCOME_SUMMARY, 8, 23
            002, 3, EXPENDITURE_SUMMARY, 5, 23
            002, 4, APPROPRIATION_SUMMARY, 7, 42
            002, 5, GENERAL_PUBLIC_EXPENDITURE, 5, 23
            002, 6, BASIC_EXPENDITURE_BY_ECONOMIC, 5, 23
            002, 7, FUND_INCOME, 3, 1
            002, 8, FUND_EXPENDITURE, 5, 1
            002, 9, STATE_CAPITAL_INCOME_EXPENDITURE, 8, 45
            002, 10, THREE_PUBLIC, 5, 6
            002, 11, AGENCY_OPERATING, 5, 2
            002, 12, PROJECT_LIST, 7, 22
            002, 13, PROJECT_LIST_CARRY_OVER, 5, 0
            004, 1, INCOME_EXPENDITURE_SUMMARY, 4, 37
            004, 2, INCOME_SUMMARY, 8, 25
            004, 3, EXPENDITURE_SUMMARY, 5, 25
            004, 4, APPROPRIATION_SUMMARY, 6, 34
            004, 5, GENERAL_PUBLIC_EXPENDITURE, 5, 22
            004, 6, BASIC_EXPENDITURE_BY_ECONOMIC, 3, 26
            004, 7, FUND_INCOME, 3, 4
            004, 8, FUND_EXPENDITURE, 5, 4
            004, 9, PROCUREMENT, 14, 14
            004, 10, AGENCY_OPERATING, 2, 5
            004, 11, THREE_PUBLIC, 11, 1
            """)
    void findsEveryTableWithItsColumnsAndRows(String seed, int number, TableKind kind, int columns, int rows)
            throws Exception {
        BudgetTable table = seed(seed).tables().get(number - 1);
        assertThat(table.kind()).isEqualTo(kind);
        assertThat(table.columns()).hasSize(columns).allMatch(Column::understood);
        assertThat(table.rows().stream().filter(row -> row.kind() != RowKind.NUMBER))
                .hasSize(rows);
    }

    @ParameterizedTest
    @CsvSource({"000, 11", "001, 0", "002, 13", "003, 0", "004, 11"})
    void findsNothingElse(String seed, int tables) throws Exception {
        assertThat(seed(seed).tables()).hasSize(tables);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            000, 3, 2130599, 5, 418.500000
            000, 2, 2130530, 3, 85.183496
            000, 6, 5050299, 2, 9.665428
            002, 2, 2210201, 3, 28.42
            002, 6, 30231, 5, 2.00
            002, 1, 217, 5, 114.42
            004, 3, 2013250, 4, 86.22
            004, 5, 2139999, 5, '1,200.00'
            004, 2, 2120899, 5, '5,924.00'
            """)
    void putsFiguresUnderCodeAndColumn(String seed, int number, String code, int column, String printed)
            throws Exception {
        BudgetTable table = seed(seed).tables().get(number - 1);
        BudgetRow row = table.rows().stream()
                .filter(r -> r.code().filter(c -> c.digits().equals(code)).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(row.cell(table.columns().get(column - 1)).map(BudgetCell::text))
                .isEqualTo(Optional.of(printed));
    }

    @ParameterizedTest
    @CsvSource({"000", "002", "004"})
    void losesNoNumberOfItsGrids(String seed) throws Exception {
        Recognized read = seed(seed);
        Set<String> known = new HashSet<>();
        for (BudgetTable table : read.tables()) {
            for (BudgetRow row : table.rows()) {
                row.cells()
                        .forEach(cell ->
                                known.add(cell.at().line() + ":" + cell.at().column()));
                row.texts().keySet().forEach(id -> known.add(row.at().line() + ":" + id.substring(1)));
            }
        }
        Set<Integer> lines = new HashSet<>();
        read.tables()
                .forEach(table -> table.rows().forEach(row -> lines.add(row.at().line())));
        for (ContentRow row : read.content().rows()) {
            if (row.tabular() && lines.contains(row.at().line())) {
                for (GridCell cell : row.cells()) {
                    if (PrintedNumber.parse(cell.text()).isPresent()) {
                        assertThat(known).contains(cell.at().line() + ":" + cell.column());
                    }
                }
            }
        }
        assertThat(read.tables())
                .flatExtracting(BudgetTable::rows)
                .flatExtracting(BudgetRow::cells)
                .extracting(BudgetCell::state)
                .doesNotContain(CellState.TEXT, CellState.LOST);
    }
}
