package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;

/** The bytes of a PDF from its beginning to its end, stream by stream, as they lie there: nothing of its structure is believed. */
final class FileWalk {

    /** The dictionary of a stream stands within this before it. */
    private static final int DICTIONARY = 4_000;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] file;

    /** Walks through a file. */
    FileWalk(byte[] file) {
        this.file = file;
    }

    /** Told what lies where. */
    interface Visitor {

        /** Something that is no stream. */
        void structure(int from, int to) throws UnreadableDocumentException;

        /** A stream with the text before it that describes it. */
        void stream(String dictionary, int from, int to) throws UnreadableDocumentException;
    }

    /** Tells the visitor everything. */
    void tell(Visitor visitor) throws UnreadableDocumentException {
        int done = 0;
        int at = indexOf(STREAM, 0, file.length);
        while (at >= 0) {
            visitor.structure(done, at);
            int start = at + STREAM.length;
            int end = indexOf(END, start, file.length);
            if (end < 0) {
                end = file.length;
            }
            int from = start;
            while (from < end && (file[from] == '\r' || file[from] == '\n')) {
                from++;
            }
            visitor.stream(dictionary(at), from, end);
            done = Math.min(file.length, end + END.length);
            at = indexOf(STREAM, done, file.length);
        }
        visitor.structure(done, file.length);
    }

    /** Where a word begins in a part of the file, -1 where it does not. */
    int indexOf(byte[] word, int from, int to) {
        outer:
        for (int i = from; i + word.length <= to; i++) {
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

    private String dictionary(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }
}
