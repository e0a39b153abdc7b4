package io.mingzhang.documents.annotation.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF warrants and a copy with something added does not. */
final class Cautions {

    private static final int LONGEST_METADATA = 1 << 20;

    private Cautions() {}

    static List<String> of(PDDocument document) throws IOException {
        List<String> cautions = new ArrayList<>();
        if (!document.getSignatureDictionaries().isEmpty()) {
            cautions.add("原文件带有电子签名。加入批注后，签名不再覆盖本副本，请以原文件为准。");
        }
        if (claimsArchive(document)) {
            cautions.add("原文件声明符合 PDF/A（长期保存格式），本副本不再保证符合，归档请用原文件。");
        }
        return cautions;
    }

    private static boolean claimsArchive(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return false;
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            String text = new String(in.readNBytes(LONGEST_METADATA), StandardCharsets.UTF_8);
            return text.contains("pdfaid:part") || text.contains("http://www.aiim.org/pdfa/ns/id");
        }
    }
}
