package io.mingzhang.acceptance.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.fictional.FictionalExamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fictional examples as Word documents that POI writes: lines with tabs as tables, the others as paragraphs. What is
 * found must be what is found in the text.
 */
class WordTwinsTest {

    static List<FictionalExamples.Example> examples() {
        return FictionalExamples.all().stream()
                .filter(example ->
                        example.name().endsWith(".txt") || example.name().endsWith(".md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findTheSameAsTheText(FictionalExamples.Example example) throws IOException {
        assertThat(findings(Examination.of("twin.docx", word(example.text()))))
                .isEqualTo(findings(Examination.of("twin.txt", example.text())));
    }

    private static List<String> findings(Examination examination) {
        return examination.report().findings().stream()
                .filter(finding -> !finding.checkId().equals("PRV-02")) // properties of the file, which a text has not
                .map(finding -> finding.checkId() + " " + finding.severity() + " " + finding.fingerprint())
                .sorted()
                .toList();
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            List<String> rows = new ArrayList<>();
            for (String line : (text + "\n").split("\n", -1)) {
                if (line.indexOf('\t') >= 0) {
                    rows.add(line);
                    continue;
                }
                if (!rows.isEmpty()) {
                    table(document.createTable(), rows);
                    rows.clear();
                }
                document.createParagraph().createRun().setText(line);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void table(XWPFTable table, List<String> rows) {
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = r == 0 ? table.getRow(0) : table.createRow();
            String[] cells = rows.get(r).split("\t", -1);
            for (int c = 0; c < cells.length; c++) {
                (c < row.getTableCells().size() ? row.getCell(c) : row.addNewTableCell()).setText(cells[c]);
            }
        }
    }
}
