package io.mingzhang.documents;

import io.mingzhang.documents.content.DocumentContent;
import org.jspecify.annotations.Nullable;

/** Keeps the content of a document for its view, and passes on that it was read. */
public final class ContentKept implements ReadingWatcher {

    private final ReadingWatcher next;
    private @Nullable DocumentContent content;

    /** Passes on to another one. */
    public ContentKept(ReadingWatcher next) {
        this.next = next;
    }

    @Override
    public void contentRead(DocumentContent read) {
        content = read;
        next.contentRead(read);
    }

    /** What was read; a document that was understood was read before. */
    public DocumentContent content() {
        if (content == null) {
            throw new IllegalStateException("A document was understood before it was read");
        }
        return content;
    }
}
