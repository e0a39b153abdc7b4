package io.mingzhang.server.examination.run;

import io.mingzhang.documents.ReadingWatcher;
import io.mingzhang.documents.content.DocumentContent;
import org.jspecify.annotations.Nullable;

/** Keeps the content of a document for its view, and passes on that it was read. */
final class ContentKept implements ReadingWatcher {

    private final ReadingWatcher next;
    private @Nullable DocumentContent content;

    ContentKept(ReadingWatcher next) {
        this.next = next;
    }

    @Override
    public void contentRead(DocumentContent read) {
        content = read;
        next.contentRead(read);
    }

    DocumentContent content() {
        if (content == null) {
            throw new IllegalStateException("A document was understood before it was read");
        }
        return content;
    }
}
