package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.grid.SafeText;
import java.io.IOException;
import java.io.Writer;

/** Elements of WordprocessingML, written as they come; attribute values are ours and need no escaping. */
final class WordXml {

    private final Writer out;

    WordXml(Writer out) {
        this.out = out;
    }

    /** Mark-up as it is. */
    WordXml raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** A run of text with its properties; line breaks and tabs become elements. */
    WordXml run(String properties, String text) throws IOException {
        raw("<w:r>").raw(properties);
        String safe = SafeText.of(text);
        int from = 0;
        for (int i = 0; i <= safe.length(); i++) {
            char c = i < safe.length() ? safe.charAt(i) : '\n';
            if (c == '\n' || c == '\t') {
                characters(safe.substring(from, i));
                if (i < safe.length()) {
                    raw(c == '\n' ? "<w:br/>" : "<w:tab/>");
                }
                from = i + 1;
            }
        }
        return raw("</w:r>");
    }

    private void characters(String text) throws IOException {
        if (!text.isEmpty()) {
            raw("<w:t xml:space=\"preserve\">").raw(escaped(text)).raw("</w:t>");
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
