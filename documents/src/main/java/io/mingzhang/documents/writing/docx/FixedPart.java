package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.grid.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A part of the file that does not depend on what the document says: styles, fonts, footer, relationships.
 *
 * @param name its name in the package
 * @param markup what stands in it
 */
record FixedPart(String name, String markup) {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** How the part with the text begins. */
    static final String DOCUMENT_START = XML
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";

    /** All fixed parts in the order of the package. */
    static List<FixedPart> all(String title) {
        return List.of(
                ofResource("[Content_Types].xml", "content-types.xml"),
                ofResource("_rels/.rels", "package-rels.xml"),
                new FixedPart("docProps/core.xml", core(title)),
                ofResource("word/_rels/document.xml.rels", "document-rels.xml"),
                ofResource("word/styles.xml", "styles.xml"),
                ofResource("word/fontTable.xml", "font-table.xml"),
                ofResource("word/footer1.xml", "footer.xml"));
    }

    private static String core(String title) {
        return XML
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + WordXml.escaped(SafeText.of(title)) + "</dc:title></cp:coreProperties>";
    }

    private static FixedPart ofResource(String name, String resource) {
        try (InputStream in = FixedPart.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Part missing from the program: " + resource);
            }
            return new FixedPart(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
