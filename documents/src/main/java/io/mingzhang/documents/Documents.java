package io.mingzhang.documents;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.FileBytes;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.recognition.DocumentRecognizer;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;

/** The door to reading documents: a file in, the model out, or the reason why not. May be shared between threads. */
public final class Documents {

    private final DocumentRecognizer recognizer;

    /** Reads with the words of these standards. */
    public Documents(Standards standards) {
        this.recognizer = new DocumentRecognizer(standards);
    }

    /** Reads and understands a file; never throws for anything the file holds. */
    public ReadResult read(Path file) {
        try {
            return understood(file.toString(), FileBytes.of(file));
        } catch (UnreadableDocumentException refused) {
            return new ReadResult.Refused(file.toString(), refused.refusal());
        }
    }

    /** The same for bytes that do not come from a file. */
    public ReadResult read(String source, byte[] bytes) {
        try {
            return understood(source, bytes);
        } catch (UnreadableDocumentException refused) {
            return new ReadResult.Refused(source, refused.refusal());
        }
    }

    private ReadResult understood(String source, byte[] bytes) throws UnreadableDocumentException {
        long start = System.nanoTime();
        DocumentContent content = DocumentReader.read(source, bytes);
        long read = System.nanoTime();
        var disclosure = recognizer.recognize(content);
        return new ReadResult.Understood(disclosure, new ReadResult.Timings(read - start, System.nanoTime() - read));
    }
}
