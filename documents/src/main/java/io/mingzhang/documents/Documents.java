package io.mingzhang.documents;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.FileBytes;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.recognition.DocumentRecognizer;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;

/** The door to reading documents: a file in, the model out, or the reason why not. May be shared between threads. */
public final class Documents {

    /** What a cell of a table takes once it is understood, with its share of the examination. */
    private static final long BYTES_PER_CELL = 250;

    private final DocumentRecognizer recognizer;
    private final Standards standards;
    private final long memory;

    /** Reads with the words of these standards; a document may take all the memory there is. */
    public Documents(Standards standards) {
        this(standards, Runtime.getRuntime().maxMemory());
    }

    /**
     * Reads with the words of these standards.
     *
     * @param memory how many bytes a document may take once it is understood
     */
    public Documents(Standards standards, long memory) {
        this.standards = standards;
        this.recognizer = new DocumentRecognizer(standards);
        this.memory = memory;
    }

    /** Reads and understands a file; never throws for anything the file holds. */
    public ReadResult read(Path file) {
        try {
            return understood(file.toString(), FileBytes.of(file), ReadingWatcher.NONE);
        } catch (UnreadableDocumentException refused) {
            return new ReadResult.Refused(file.toString(), refused.refusal());
        }
    }

    /** The same for bytes that do not come from a file. */
    public ReadResult read(String source, byte[] bytes) {
        return read(source, bytes, ReadingWatcher.NONE);
    }

    /** The same for somebody who wants to know how far it is. */
    public ReadResult read(String source, byte[] bytes, ReadingWatcher watcher) {
        try {
            return understood(source, bytes, watcher);
        } catch (UnreadableDocumentException refused) {
            return new ReadResult.Refused(source, refused.refusal());
        }
    }

    private ReadResult understood(String source, byte[] bytes, ReadingWatcher watcher)
            throws UnreadableDocumentException {
        long start = System.nanoTime();
        DocumentContent content = DocumentReader.read(source, bytes, standards);
        requireMemory(content, memory);
        long read = System.nanoTime();
        watcher.contentRead(content);
        long heard = System.nanoTime();
        var disclosure = recognizer.recognize(content);
        return new ReadResult.Understood(disclosure, new ReadResult.Timings(read - start, System.nanoTime() - heard));
    }

    /** Refuses before the work what would end it without result. */
    static void requireMemory(DocumentContent content, long available) throws UnreadableDocumentException {
        long cells = 0;
        for (ContentRow row : content.rows()) {
            cells += row.cells().size();
        }
        if (cells * BYTES_PER_CELL > available) {
            throw new UnreadableDocumentException(Refusal.tooLargeForMemory(cells, cells * BYTES_PER_CELL, available));
        }
    }
}
