package io.mingzhang.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** A PDF written object by object, so that any of them can be what no program would write. Used once. */
final class RawPdf {

    /** A sentence that a reader finds when the page can be read. */
    static final String HELLO = "BT /F 12 Tf 72 700 Td (Budget of 2026 is 1234.56 in all) Tj ET ";

    private static final int CATALOGUE = 1;
    private static final int PAGES = 2;
    private static final int PAGE = 3;
    private static final int CONTENT = 4;

    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String trailer = "";

    /** One page with a sentence on it. */
    RawPdf() {
        object(CATALOGUE, "<</Type/Catalog/Pages 2 0 R>>");
        object(PAGES, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        page("");
        content(bytes(HELLO));
        object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    }

    RawPdf object(int number, String body) {
        objects.put(number, bytes(body));
        return this;
    }

    RawPdf stream(int number, String dictionary, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] packed = deflated(content);
        body.writeBytes(bytes("<<%s/Length %d/Filter/FlateDecode>>stream\n".formatted(dictionary, packed.length)));
        body.writeBytes(packed);
        body.writeBytes(bytes("\nendstream"));
        objects.put(number, body.toByteArray());
        return this;
    }

    /** What the page draws. */
    RawPdf content(byte[] operators) {
        return stream(CONTENT, "", operators);
    }

    RawPdf content(String operators) {
        return content(bytes(operators));
    }

    /** More in the catalogue. */
    RawPdf catalogue(String entries) {
        return object(CATALOGUE, "<</Type/Catalog/Pages 2 0 R" + entries + ">>");
    }

    /** The tree of pages. */
    RawPdf pages(String tree) {
        return object(PAGES, tree);
    }

    /** More in the page; the later of two entries of one name counts. */
    RawPdf page(String entries) {
        String box = entries.contains("/MediaBox") ? "" : "/MediaBox[0 0 595 842]";
        return object(
                PAGE,
                "<</Type/Page/Parent 2 0 R" + box
                        + "/Contents 4 0 R/Resources<</Font<</F 5 0 R/B 9 0 R>>/XObject<</X 9 0 R>>>>" + entries
                        + ">>");
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder references = new StringBuilder();
        for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
            references.append("%d 1\n%010d 00000 n \n".formatted(object.getKey(), out.size()));
            out.writeBytes(bytes(object.getKey() + " 0 obj\n"));
            out.writeBytes(object.getValue());
            out.writeBytes(bytes("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(bytes("xref\n0 1\n0000000000 65535 f \n" + references + "trailer\n<</Size "
                + (objects.size() + 20_000) + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }
}
