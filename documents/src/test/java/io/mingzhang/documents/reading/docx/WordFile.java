package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document built from the XML of its parts. */
final class WordFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder ties = new StringBuilder();
    private String mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private WordFile() {}

    /** A document whose body is this XML. */
    static WordFile ofBody(String body) {
        WordFile file = new WordFile();
        return file.raw(
                "word/document.xml",
                XML + "<w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    }

    /** A paragraph of plain text. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A table of plain cells; rows are divided by {@code /}, cells by {@code |}. */
    static String tbl(String rows) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/>");
        for (String row : rows.split("/")) {
            xml.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                xml.append(tc("", cell));
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    /** A cell with properties. */
    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    /** Adds a part the document is tied to: styles, numbering, footnotes, comments, header. */
    WordFile with(String type, String root, String inner) {
        String name = type + (parts.size() + 1) + ".xml";
        raw("word/" + name, XML + "<w:" + root + NAMESPACES + ">" + inner + "</w:" + root + ">");
        return tie(type, name, "");
    }

    /** Adds a tie of the document. */
    WordFile tie(String type, String target, String mode) {
        ties.append("<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"%s/>"
                .formatted(ties.length() + 1, TYPE, type, target, mode));
        return this;
    }

    /** Adds or replaces a part as it stands. */
    WordFile raw(String name, String content) {
        return raw(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a part as it stands. */
    WordFile raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The document says it is of this type. */
    WordFile ofType(String contentType) {
        mainType = contentType;
        return this;
    }

    /** The bytes of the file. */
    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8(XML
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>"));
        all.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", relationships(ties.toString()));
        all.putAll(parts);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is read of it. */
    DocumentContent read() throws UnreadableDocumentException {
        return DocumentReader.read("文件.docx", bytes());
    }

    /** Its rows: paragraphs as they are, cells of a row parted by {@code |}. */
    List<String> lines() throws UnreadableDocumentException {
        return read().rows().stream().map(WordFile::line).toList();
    }

    /** A row as text. */
    static String line(ContentRow row) {
        return row.tabular()
                ? row.cells().stream().map(GridCell::text).collect(Collectors.joining("|"))
                : row.cells().getFirst().text();
    }

    private static byte[] relationships(String inner) {
        return utf8(XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inner + "</Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
