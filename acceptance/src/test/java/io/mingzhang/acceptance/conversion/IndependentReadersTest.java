package io.mingzhang.acceptance.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.documents.writing.grid.ExactNumber;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.layout.Layout;
import io.mingzhang.documents.writing.layout.Part;
import io.mingzhang.model.Disclosure;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Readers that know nothing of us see the same figures in what we write: openpyxl cell by cell, LibreOffice in print. Skipped
 * where these programs are absent.
 */
class IndependentReadersTest {

    private static final long MINUTES = 3;

    /** One line for each filled cell of every sheet: sheet, row, column, kind, format, value. */
    private static final String DUMP = """
            import sys, warnings, openpyxl
            warnings.simplefilter('ignore')
            out = open(sys.argv[2], 'w', encoding='utf-8')
            for sheet in openpyxl.load_workbook(sys.argv[1]):
                for row in sheet.iter_rows():
                    for cell in row:
                        if cell.value is not None:
                            value = repr(cell.value) if cell.data_type == 'n' else cell.value.replace('\\n', '\\\\n')
                            out.write('\\t'.join([sheet.title, str(cell.row - 1), str(cell.column - 1), cell.data_type, cell.number_format, value]) + '\\n')
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void openpyxlSeesEveryCell() throws IOException, InterruptedException {
        Disclosure document = example();
        Path workbook = written(document, ConvertedKind.XLSX);
        Path script = Files.writeString(folder.resolve("dump.py"), DUMP);
        Path dump = folder.resolve("cells.tsv");
        assumeTrue(
                runs("/usr/bin/python3", script.toString(), workbook.toString(), dump.toString()),
                "python3 with openpyxl is not on this machine");
        Map<String, String[]> cells = new HashMap<>();
        for (String line : Files.readAllLines(dump)) {
            String[] fields = line.split("\t", 6);
            cells.put(fields[0] + "!" + fields[1] + "," + fields[2], fields);
        }
        int numbers = 0;
        for (Part part : Layout.of(document).parts()) {
            if (part instanceof Part.Table table) {
                for (PrintCell cell : table.grid().cells()) {
                    String place = table.name() + "!" + cell.row() + "," + cell.column();
                    numbers += assertSame(place, cell, cells.getOrDefault(place, new String[0])) ? 1 : 0;
                }
            }
        }
        assertThat(numbers).isGreaterThan(100);
    }

    /** Whether the cell is a number, which it must then be for openpyxl, too. */
    private static boolean assertSame(String place, PrintCell cell, String... seen) {
        if (cell.text().isEmpty()) {
            assertThat(seen).as(place).isEmpty();
            return false;
        }
        assertThat(seen).as(place).isNotEmpty();
        ExactNumber number = cell.numeric() ? ExactNumber.of(cell.text()).orElse(null) : null;
        if (number == null) {
            assertThat(seen[5]).as(place).isEqualTo(cell.text().replace("\n", "\\n"));
            return false;
        }
        assertThat(new BigDecimal(seen[5])).as(place).isEqualByComparingTo(number.value());
        assertThat(seen[4].replace("General", "0")).as(place).isEqualTo(number.format());
        return true;
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void libreOfficePrintsEveryFigure(ConvertedKind kind) throws IOException, InterruptedException {
        Disclosure document = example();
        Path file = written(document, kind);
        String profile = "-env:UserInstallation=file://" + folder.resolve("profile");
        assumeTrue(
                runs("soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder.toString(), file + ""),
                "LibreOffice is not on this machine");
        Path text = folder.resolve("print.txt");
        assumeTrue(
                runs("pdftotext", "-layout", folder.resolve("document.pdf").toString(), text.toString()),
                "pdftotext is not on this machine");
        Map<String, Integer> printed = counts(List.of(Files.readString(text).split("\\s+")));
        Map<String, Integer> expected = counts(figures(document));
        assertThat(expected.keySet()).hasSizeGreaterThan(20);
        expected.forEach((figure, times) -> assertThat(printed.getOrDefault(figure, 0))
                .as("%s in print", figure)
                .isGreaterThanOrEqualTo(times));
        assertThat(Files.readString(text)).doesNotContain("###");
    }

    private static List<String> figures(Disclosure document) {
        List<String> figures = new ArrayList<>();
        document.tables()
                .forEach(table -> table.rows()
                        .forEach(row -> row.cells().stream()
                                .filter(cell -> cell.amount().isPresent())
                                .forEach(cell -> figures.add(cell.text()))));
        return figures;
    }

    private static Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static Disclosure example() {
        FictionalExamples.Example example = FictionalExamples.all().getFirst();
        return Examination.read(example.name(), example.text().getBytes(StandardCharsets.UTF_8));
    }

    private Path written(Disclosure document, ConvertedKind kind) throws IOException {
        Path file = folder.resolve("document." + kind.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            kind.write(document, out);
        }
        return file;
    }

    /** Whether a program is there and ends well. */
    private boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log.txt").toFile())
                    .start();
            return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
