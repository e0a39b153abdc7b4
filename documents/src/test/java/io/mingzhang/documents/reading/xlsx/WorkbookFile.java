package io.mingzhang.documents.reading.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that a test can say exactly what is wrong with it. */
final class WorkbookFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder ties = new StringBuilder();
    private String properties = "";
    private int count;

    /** Adds a sheet of which the text behind {@code <worksheet>} is given. */
    WorkbookFile sheet(String name, String inside) {
        return sheet(name, "visible", inside);
    }

    WorkbookFile sheet(String name, String state, String inside) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>".formatted(name, count, state, count));
        tie("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return part(
                "xl/worksheets/sheet" + count + ".xml", "<worksheet xmlns=\"" + MAIN + "\">" + inside + "</worksheet>");
    }

    /** Adds a sheet of which the text inside {@code <sheetData>} is given. */
    WorkbookFile rows(String name, String rows) {
        return sheet(name, "<sheetData>" + rows + "</sheetData>");
    }

    WorkbookFile strings(String items) {
        tie("strings", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** One cell style for every format code, numbered from 1. */
    WorkbookFile formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, code));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        tie("styles", "styles", "styles.xml");
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, formats, styles));
    }

    WorkbookFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    WorkbookFile tie(String id, String type, String target) {
        ties.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, TIES, type, target));
        return this;
    }

    WorkbookFile part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Relationships of the first sheet. */
    WorkbookFile tiesOfSheet(String type, String target) {
        return part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                        .formatted(TIES, type, target));
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/></Types>"
                        .formatted(KIND)));
        all.put(
                "_rels/.rels",
                utf8(
                        "<Relationships><Relationship Id=\"m\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                                .formatted(TIES)));
        all.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, TIES, properties, sheets)));
        all.put("xl/_rels/workbook.xml.rels", utf8("<Relationships>" + ties + "</Relationships>"));
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A row of cells with inline texts, in columns A, B, C … */
    static String textRow(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + i, number, texts[i]));
            }
        }
        return row.append("</row>").toString();
    }
}
