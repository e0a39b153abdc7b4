package io.mingzhang.documents.reading.text;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.FileBytes;
import io.mingzhang.documents.reading.FileSignature;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.Damage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads texts: tab-separated tables, Markdown, left-over HTML, one cell per line, comma-separated values; UTF-8, UTF-16,
 * GB18030. The layout is told by the content, never by the name, except that {@code .csv} promises commas.
 */
public final class TextReader {

    private TextReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException when it cannot be read as text; the refusal says why
     */
    public static DocumentContent read(Path file) throws UnreadableDocumentException {
        return read(file.toString(), FileBytes.of(file));
    }

    /**
     * Reads the bytes of a document.
     *
     * @param source the document, as the user named it
     * @throws UnreadableDocumentException when they are no readable text; the refusal says why
     */
    public static DocumentContent read(String source, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length > ReadLimits.MAX_BYTES) {
            throw new UnreadableDocumentException(Refusal.tooLarge(bytes.length));
        }
        FileSignature signature = FileSignature.of(bytes).orElse(null);
        if (signature != null) {
            throw new UnreadableDocumentException(signature.refusal());
        }
        DecodedText decoded =
                TextDecoding.decode(bytes).orElseThrow(() -> new UnreadableDocumentException(Refusal.undecodable()));
        return read(source, decoded);
    }

    /**
     * Reads a text that is already decoded.
     *
     * @throws UnreadableDocumentException when it is empty or exceeds {@link ReadLimits}
     */
    public static DocumentContent readText(String source, String text) throws UnreadableDocumentException {
        return read(source, new DecodedText(text, 0));
    }

    private static DocumentContent read(String source, DecodedText decoded) throws UnreadableDocumentException {
        String text = decoded.text();
        int controls = controls(text);
        if (controls * 1000L > (long) text.length() * ReadLimits.MAX_CONTROL_PER_MILLE) {
            throw new UnreadableDocumentException(Refusal.unsupported("二进制文件", "请检查是否选错了文件"));
        }
        List<TextLine> lines = TextLine.split(text);
        ContentBuilder content = new ContentBuilder(source);
        noteBrokenCharacters(lines, decoded, controls, content);
        if (source.toLowerCase(Locale.ROOT).endsWith(".csv") && text.indexOf('\t') < 0) {
            CommaSeparatedLayout.read(lines, content);
        } else if (CellPerLineLayout.fits(lines)) {
            CellPerLineLayout.read(lines, content);
        } else {
            LineLayout.read(lines, content);
        }
        return content.build();
    }

    private static int controls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += TextLine.isControl(text.charAt(i)) ? 1 : 0;
        }
        return controls;
    }

    private static void noteBrokenCharacters(
            List<TextLine> lines, DecodedText decoded, int controls, ContentBuilder content) {
        if (controls > 0) {
            content.note(Damage.Kind.LOST_VALUE, "文中有 %d 个控制字符，已略去".formatted(controls), 1);
        }
        if (decoded.undecodable() == 0) {
            return;
        }
        for (TextLine line : lines) {
            if (line.text().indexOf('\ufffd') >= 0) {
                content.note(Damage.Kind.LOST_VALUE, "有无法解码的字符", line.number());
            }
        }
    }
}
