package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;

/**
 * Refuses files whose streams inflate beyond {@link PdfLimits}, before any of them is read into memory. Only streams long
 * enough to do so are tried; pictures are left out, since they are never decoded.
 */
final class InflationGuard implements FileWalk.Visitor {

    /** Deflate makes at most this of one byte. */
    private static final int MOST_PER_BYTE = 1_032;

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
        new FileWalk(file).tell(new InflationGuard(file));
    }

    @Override
    public void structure(int from, int to) {
        // does not inflate
    }

    @Override
    public void stream(String dictionary, int from, int to) throws UnreadableDocumentException {
        int layers = layersOf(dictionary);
        boolean picture = dictionary.contains("/Image") && dictionary.contains("/Width");
        boolean small = layers < 2 && (long) (to - from) * MOST_PER_BYTE <= PdfLimits.MAX_STREAM_BYTES;
        if (layers == 0 || picture || small) {
            return;
        }
        if (Inflation.of(file, from, to, layers, PdfLimits.MAX_STREAM_BYTES) > PdfLimits.MAX_STREAM_BYTES) {
            throw new UnreadableDocumentException(
                    Refusal.hostile("PDF 中的数据流解压后超过 %d MB".formatted(PdfLimits.MAX_STREAM_BYTES >> 20)));
        }
    }

    /** How often a stream is packed. */
    static int layersOf(String dictionary) {
        return count(dictionary, "FlateDecode") + count(dictionary, "/Fl ");
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }
}
