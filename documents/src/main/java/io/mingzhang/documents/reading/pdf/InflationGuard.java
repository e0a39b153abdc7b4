package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses files whose streams inflate beyond {@link PdfLimits}, before any of them is read into memory. Only streams long
 * enough to do so are tried; pictures are left out, since they are never decoded.
 */
final class InflationGuard {

    /** Deflate makes at most this of one byte. */
    private static final int MOST_PER_BYTE = 1_032;

    /** The dictionary of a stream stands within this before it. */
    private static final int DICTIONARY = 4_000;

    private static final int CHUNK = 1 << 16;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] file;

    private InflationGuard(byte[] file) {
        this.file = file;
    }

    /**
     * Looks at all streams.
     *
     * @throws UnreadableDocumentException when one of them is out of bounds
     */
    static void check(byte[] file) throws UnreadableDocumentException {
        new InflationGuard(file).check();
    }

    private void check() throws UnreadableDocumentException {
        int at = indexOf(STREAM, 0);
        while (at >= 0) {
            int start = at + STREAM.length;
            int end = indexOf(END, start);
            if (end < 0) {
                end = file.length;
            }
            checkStream(dictionary(at), start, end);
            at = indexOf(STREAM, Math.min(file.length, end + END.length));
        }
    }

    private void checkStream(String dictionary, int start, int end) throws UnreadableDocumentException {
        int layers = count(dictionary, "FlateDecode") + count(dictionary, "/Fl ");
        boolean picture = dictionary.contains("/Image") && dictionary.contains("/Width");
        boolean small = layers < 2 && (long) (end - start) * MOST_PER_BYTE <= PdfLimits.MAX_STREAM_BYTES;
        if (layers == 0 || picture || small) {
            return;
        }
        int from = start;
        while (from < end && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        if (inflatesBeyond(from, end, layers)) {
            throw new UnreadableDocumentException(
                    Refusal.hostile("PDF 中的数据流解压后超过 %d MB".formatted(PdfLimits.MAX_STREAM_BYTES >> 20)));
        }
    }

    /** Whether the data is longer than it may be once all its layers are taken off. */
    private boolean inflatesBeyond(int from, int end, int layers) {
        Inflater[] chain = new Inflater[Math.min(layers, 4)];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = new Inflater();
        }
        try {
            chain[0].setInput(file, from, end - from);
            return lengthOf(chain, 0, new long[] {PdfLimits.MAX_STREAM_BYTES}) > PdfLimits.MAX_STREAM_BYTES;
        } catch (DataFormatException notDeflated) {
            return false; // the reader will find it broken, at the same place
        } finally {
            for (Inflater inflater : chain) {
                inflater.end();
            }
        }
    }

    private static long lengthOf(Inflater[] chain, int layer, long[] left) throws DataFormatException {
        byte[] out = new byte[CHUNK];
        long length = 0;
        while (!chain[layer].finished() && length <= PdfLimits.MAX_STREAM_BYTES) {
            int made = chain[layer].inflate(out);
            if (made == 0) {
                break;
            }
            if (layer + 1 < chain.length) {
                chain[layer + 1].setInput(out, 0, made);
                length += lengthOf(chain, layer + 1, left);
            }
            left[0] -= made;
            length += layer + 1 == chain.length ? made : 0;
            if (left[0] < -PdfLimits.MAX_STREAM_BYTES) {
                return PdfLimits.MAX_STREAM_BYTES + 1;
            }
        }
        return length;
    }

    private String dictionary(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private int indexOf(byte[] word, int from) {
        outer:
        for (int i = from; i + word.length <= file.length; i++) {
            if (file[i] != word[0]) {
                continue;
            }
            for (int k = 1; k < word.length; k++) {
                if (file[i + k] != word[k]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
