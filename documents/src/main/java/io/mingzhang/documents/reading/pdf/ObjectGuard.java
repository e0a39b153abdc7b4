package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses files of more objects than there is memory for: the library keeps a place of every object, whether anything asks for
 * it or not. They are counted before it opens the file, by what lies there and by what the cross-references list.
 */
final class ObjectGuard implements FileWalk.Visitor {

    /** What the library keeps of an object it does not read, with what it needs besides to find it. */
    private static final long BYTES_PER_OBJECT = 250;

    /** What the program itself and the pages take of the heap. */
    private static final long HEAP_OF_PROGRAM = 96L << 20;

    /** A line of a table of cross-references. */
    private static final int LINE = 20;

    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TABLE = "xref".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TRAILER = "trailer".getBytes(StandardCharsets.ISO_8859_1);

    private static final Pattern WIDTHS = Pattern.compile("/W\\s*\\[\\s*(\\d{1,2})\\s+(\\d{1,2})\\s+(\\d{1,2})\\s*]");

    private final byte[] file;
    private final FileWalk walk;
    private long lying;
    private long listed;

    private ObjectGuard(byte[] file) {
        this.file = file;
        this.walk = new FileWalk(file);
    }

    /**
     * Counts the objects.
     *
     * @throws UnreadableDocumentException when there are too many for the memory of the program
     */
    static void check(byte[] file) throws UnreadableDocumentException {
        check(file, Runtime.getRuntime().maxMemory());
    }

    static void check(byte[] file, long heap) throws UnreadableDocumentException {
        ObjectGuard guard = new ObjectGuard(file);
        guard.walk.tell(guard);
        long objects = Math.max(guard.lying, guard.listed);
        long needed = objects * BYTES_PER_OBJECT + file.length;
        long available = heap - HEAP_OF_PROGRAM;
        if (objects > PdfLimits.MANY_OBJECTS && needed > available) {
            throw new UnreadableDocumentException(Refusal.tooManyObjects(objects, needed, available));
        }
    }

    @Override
    public void structure(int from, int to) {
        for (int at = walk.indexOf(OBJECT, from, to); at >= 0; at = walk.indexOf(OBJECT, at + OBJECT.length, to)) {
            lying++;
        }
        int table = walk.indexOf(TABLE, from, to);
        while (table >= 0) {
            int end = walk.indexOf(TRAILER, table, to);
            listed += end < 0 ? 0 : (end - table) / LINE;
            table = end < 0 ? -1 : walk.indexOf(TABLE, end, to);
        }
    }

    @Override
    public void stream(String dictionary, int from, int to) {
        Matcher widths = WIDTHS.matcher(dictionary);
        if (dictionary.contains("/XRef") && widths.find()) {
            int width = 0;
            for (int i = 1; i <= widths.groupCount(); i++) {
                width += Integer.parseInt(widths.group(i));
            }
            int layers = InflationGuard.layersOf(dictionary);
            long length = layers == 0 ? to - from : Inflation.of(file, from, to, layers, PdfLimits.MAX_STREAM_BYTES);
            listed += length / Math.max(1, width);
        }
    }
}
