package io.mingzhang.documents.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Copies are opened with POI, which made the originals and knows nothing of how the copies were made. */
class DocxAnnotatorTest {

    private static final LocalDateTime MADE = LocalDateTime.of(2025, 3, 4, 5, 6, 7);

    private static byte[] original() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("某局2025年部门预算");
            document.createParagraph();
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("合计");
            table.getRow(0).getCell(1).setText("31.00");
            table.getRow(1).getCell(0).setText("其他");
            document.createParagraph().createRun().setText("收入合计<30&万元");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Annotation at(DocumentContent content, String text, String message) {
        SourceLocation place = content.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .map(GridCell::at)
                .orElseThrow();
        return new Annotation(place, Severity.ERROR, message);
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The texts of the comments that begin in a paragraph. */
    private static String commentsIn(XWPFDocument document, XWPFParagraph paragraph) {
        return paragraph.getCTP().getCommentRangeStartList().stream()
                .map(mark -> document.getCommentByID(mark.getId().toString()).getText())
                .collect(Collectors.joining(";"));
    }

    private static String printed(byte[] bytes) throws UnreadableDocumentException {
        return DocumentReader.read("x", bytes).rows().stream()
                .map(ContentRow::cells)
                .map(cells -> cells.stream().map(GridCell::text).toList().toString())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void commentsStandAtTheirParagraphsAndCells() throws IOException, UnreadableDocumentException {
        byte[] original = original();
        DocumentContent content = DocumentReader.read("x", original);
        SourceLocation blankCell = SourceLocation.ofWord("x", "", 2, 2, 2);
        SourceLocation wholeRow = SourceLocation.ofWord("x", "", 2, 2, 0);
        List<Annotation> notes = List.of(
                at(content, "31.00", "应为 30.00"),
                at(content, "收入合计<30&万元", "与表<不>符"),
                new Annotation(blankCell, Severity.WARNING, "缺数"),
                new Annotation(wholeRow, Severity.INFO, "整行\n第二行"),
                new Annotation(SourceLocation.ofWord("x", "", 0, 0, 0), Severity.INFO, "全文"),
                new Annotation(SourceLocation.ofWord("x", "页眉", 99, 0, 0), Severity.INFO, "文末"));
        byte[] copy = AnnotatedCopy.of(original, notes, MADE);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            XWPFTable table = document.getTables().getFirst();
            List<XWPFParagraph> body = document.getParagraphs();
            assertThat(commentsIn(
                            document, table.getRow(0).getCell(1).getParagraphs().getFirst()))
                    .isEqualTo("应为 30.00");
            assertThat(commentsIn(
                            document, table.getRow(1).getCell(1).getParagraphs().getFirst()))
                    .isEqualTo("缺数");
            assertThat(commentsIn(
                            document, table.getRow(1).getCell(0).getParagraphs().getFirst()))
                    .contains("整行", "第二行");
            assertThat(commentsIn(document, body.getLast())).isEqualTo("与表<不>符;文末");
            assertThat(commentsIn(document, body.getFirst())).isEqualTo("全文");
            XWPFComment comment = document.getComments()[0];
            assertThat(comment.getAuthor()).isEqualTo("明账");
            assertThat(comment.getDate().toInstant().toString()).startsWith("2025-03-04T05:06:07");
        }
        assertThat(printed(copy)).isEqualTo(printed(original));
    }

    @Test
    void onlyMarksAreAddedAndOtherPartsAreTheSame() throws IOException, UnreadableDocumentException {
        byte[] original = original();
        byte[] copy = AnnotatedCopy.of(original, List.of(at(DocumentReader.read("x", original), "合计", "说明")), MADE);
        Map<String, String> before = parts(original);
        Map<String, String> after = parts(copy);
        for (Map.Entry<String, String> part : before.entrySet()) {
            String now = after.getOrDefault(part.getKey(), "");
            switch (part.getKey()) {
                case "word/document.xml" ->
                    assertThat(now.replaceAll(
                                    "<w:commentRangeStart w:id=\"0\"/>|<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>",
                                    ""))
                            .isEqualTo(part.getValue());
                case "[Content_Types].xml", "word/_rels/document.xml.rels" ->
                    assertThat(now.length()).isGreaterThan(part.getValue().length());
                default -> assertThat(now).as(part.getKey()).isEqualTo(part.getValue());
            }
        }
        List<String> added = new ArrayList<>(after.keySet());
        added.removeAll(before.keySet());
        assertThat(added).containsExactly("word/commentsMz1.xml");
    }

    @Test
    void commentsThatWereThereStay() throws IOException, UnreadableDocumentException {
        byte[] original = original();
        DocumentContent content = DocumentReader.read("x", original);
        byte[] once = AnnotatedCopy.of(original, List.of(at(content, "合计", "第一次")), MADE);
        byte[] twice = AnnotatedCopy.of(once, List.of(at(content, "合计", "第二次")), MADE);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(twice))) {
            assertThat(document.getComments()).extracting(XWPFComment::getText).containsExactly("第一次", "第二次");
            XWPFParagraph cell = document.getTables()
                    .getFirst()
                    .getRow(0)
                    .getCell(0)
                    .getParagraphs()
                    .getFirst();
            assertThat(commentsIn(document, cell)).contains("第一次", "第二次");
        }
    }

    @Test
    void withoutNotesTheCopyIsTheOriginal() throws IOException, UnreadableDocumentException {
        byte[] original = original();
        assertThat(parts(AnnotatedCopy.of(original, List.of()))).isEqualTo(parts(original));
    }
}
