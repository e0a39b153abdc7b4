package io.mingzhang.server.performance.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.writing.PrintedForms;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.FilledTemplate;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.output.FilledForms;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The longest published form of a project looks on paper as the official one: the pages are drawn as pictures, the lines in them
 * are followed, and what they surround is compared with a description of the official form.
 */
class OfficialLayoutTest {

    private static final DeclarationTemplate TEMPLATE =
            Standards.shipped().declarations().find("C").orElseThrow();
    private static final FilledTemplate.Blanks BLANKS = new FilledTemplate.Blanks("晴川市", "晴川市教育局", 2027, 2027, 2029);
    private static final int LONGEST = 24;

    @Test
    void fictionalFormOfThatShape() throws IOException {
        Map<String, String> fields = new HashMap<>();
        TEMPLATE.texts()
                .forEach(text -> fields.put(text.key(), "晴川市教育系统关于" + text.label() + "的说明，逐年推进校舍加固。".repeat(4)));
        TEMPLATE.footer().forEach(field -> fields.put(field.key(), "晴川"));
        Map<String, String> goals = Map.of("IMPLEMENTATION", "三年加固校舍三十栋。", "ANNUAL", "当年加固校舍十栋。");
        DeclaredForm form =
                new DeclaredForm(fields, Map.of("ANNUAL/TOTAL", "40000000"), goals, List.of(), indicators());
        assertThat(form.indicators()).hasSize(LONGEST);
        assertOfficial(form);
    }

    private static List<IndicatorRow> indicators() {
        Map<String, Integer> shape = Map.of(
                "QUANTITY",
                5,
                "QUALITY",
                5,
                "TIMELINESS",
                2,
                "COST",
                5,
                "SOCIAL",
                2,
                "SUSTAINED",
                2,
                "RECIPIENT_SATISFACTION",
                3);
        List<IndicatorRow> rows = new ArrayList<>();
        for (FormParts.CategoryRows category : TEMPLATE.indicators().categories()) {
            for (FormParts.TypeRows type : category.types()) {
                for (int row = 0; row < shape.getOrDefault(type.type(), 0); row++) {
                    String name = "校舍加固与设备更新完成情况第" + rows.size() + "项（栋）";
                    rows.add(new IndicatorRow(
                            UUID.randomUUID(),
                            IndicatorCategory.valueOf(category.category()),
                            IndicatorType.valueOf(type.type()),
                            rows.size(),
                            new Side(name, "≥" + 30 + rows.size() + "栋", ""),
                            new Side(name, "≥" + 10 + rows.size() + "栋", ""),
                            null,
                            null));
                }
            }
        }
        return rows;
    }

    @Test
    void longestFormOfTheRealDocuments() throws IOException, UnreadableDocumentException {
        PerformanceTarget longest = SeedFormsTest.targets().stream()
                .filter(target -> !target.wholeDepartment())
                .max(Comparator.comparingLong(
                        target -> target.indicators(TargetPeriod.ANNUAL).count()))
                .orElseThrow();
        assertThat(longest.variant()).isEqualTo(TEMPLATE.variant());
        assertThat(longest.indicators(TargetPeriod.ANNUAL)).hasSize(LONGEST);
        assertOfficial(DeclaredForms.fill(longest, TEMPLATE).form());
    }

    private static void assertOfficial(DeclaredForm form) throws IOException {
        DeclarationTemplate printed = FilledTemplate.of(TEMPLATE, BLANKS);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PrintedForms("", List.of(FilledForms.of("校舍加固", printed, form, null)), false)
                .asPdf(pdf, FontFolder.shipped());
        List<String> official = official();
        List<PrintedLattice.Page> pages = PrintedLattice.of(pdf.toByteArray());
        assertThat(pages).as("the form is longer than a page").hasSizeGreaterThan(1);
        assertThat(new Seen(official).lines(pages)).isEqualTo(official);
    }

    private static List<String> official() throws IOException {
        try (InputStream in =
                OfficialLayoutTest.class.getResourceAsStream("/official-layouts/longest-project-form.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** What is seen on pages, in the words of the description. */
    private static final class Seen {

        private final Set<String> labels = new HashSet<>();
        /** Labels over several rows: they are printed again when these go on on the next page. */
        private final Set<String> tall = new HashSet<>();

        private final List<List<Piece>> rows = new ArrayList<>();

        private Seen(List<String> official) {
            for (String line : official) {
                for (String cell : line.split(" [|‖] ")) {
                    labels.add(cell.split("×")[0]);
                    if (cell.contains("×")) {
                        tall.add(cell.split("×")[0]);
                    }
                }
            }
        }

        /** A cell that may go on on the next page. */
        private static final class Piece {
            private final PrintedLattice.Cell cell;
            private int rows;

            private Piece(PrintedLattice.Cell cell) {
                this.cell = cell;
                this.rows = cell.rows();
            }
        }

        List<String> lines(List<PrintedLattice.Page> pages) {
            List<PrintedLattice.Cell> header = List.of();
            for (PrintedLattice.Page page : pages) {
                int first = 0;
                if (!header.isEmpty()) {
                    assertThat(texts(page.beginningIn(0)
                                    .subList(1, page.beginningIn(0).size())))
                            .as("the labels of the columns stand on every page")
                            .isEqualTo(texts(header.subList(1, header.size())));
                    first = 1;
                }
                for (int row = first; row < page.rows(); row++) {
                    add(page.beginningIn(row), row == first && first > 0, page.beginningIn(0));
                }
                header = page.cells().stream().anyMatch(cell -> cell.text().equals("三级指标"))
                        ? page.beginningIn(page.cells().stream()
                                .filter(cell -> cell.text().equals("三级指标"))
                                .findFirst()
                                .orElseThrow()
                                .row())
                        : header;
            }
            int middle = middle();
            return rows.stream().map(row -> line(row, middle)).toList();
        }

        private static List<String> texts(List<PrintedLattice.Cell> cells) {
            return cells.stream().map(PrintedLattice.Cell::text).toList();
        }

        /** Adds a row; at the top of a page, labels that go on from the page before lengthen what they began as. */
        private void add(List<PrintedLattice.Cell> cells, boolean topOfPage, List<PrintedLattice.Cell> repeated) {
            List<Piece> row = new ArrayList<>();
            if (topOfPage) {
                lengthen(repeated.getFirst(), repeated.getFirst().rows() - 1);
            }
            for (PrintedLattice.Cell cell : cells) {
                if (!topOfPage || !tall.contains(cell.text()) || !lengthen(cell, cell.rows())) {
                    row.add(new Piece(cell));
                }
            }
            rows.add(row);
        }

        private boolean lengthen(PrintedLattice.Cell cell, int by) {
            for (List<Piece> row : rows.reversed()) {
                for (Piece piece : row) {
                    if (piece.cell.text().equals(cell.text()) && piece.cell.left() == cell.left()) {
                        piece.rows += by;
                        return true;
                    }
                }
            }
            return false;
        }

        /** Where the right half begins: at the label of the goal of the year. */
        private int middle() {
            return rows.stream()
                    .flatMap(List::stream)
                    .filter(piece -> piece.cell.text().equals("年度目标"))
                    .mapToInt(piece -> piece.cell.left())
                    .findFirst()
                    .orElseThrow();
        }

        private String line(List<Piece> row, int middle) {
            StringBuilder line = new StringBuilder();
            int before = -1;
            boolean halves = !row.equals(rows.getLast()); // the signatures stand beside each other
            for (Piece piece : row) {
                if (!line.isEmpty()) {
                    line.append(halves && before == middle ? " ‖ " : " | ");
                }
                before = piece.cell.right();
                line.append(labels.contains(piece.cell.text()) ? piece.cell.text() : ".");
                if (piece.rows > 1) {
                    line.append('×').append(piece.rows);
                }
            }
            return line.toString();
        }
    }
}
