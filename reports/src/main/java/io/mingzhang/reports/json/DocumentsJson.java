package io.mingzhang.reports.json;

import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.run.Failure;
import java.io.Writer;
import java.util.List;

/**
 * The output of {@code read}: the documents one after the other as they come, then the files that could not be read. A
 * document is not kept once it is written.
 */
public final class DocumentsJson implements AutoCloseable {

    private final JsonOut out;
    private final DisclosureJson documents;

    /** Begins the output. */
    public DocumentsJson(Writer target) {
        this.out = new JsonOut(target);
        this.documents = new DisclosureJson(out);
        out.begin("documents");
    }

    /** Writes a document. */
    public void add(Disclosure document) {
        documents.write(document);
    }

    /** Ends the output. */
    public void finish(List<Failure> unreadable) {
        out.endArray();
        unreadable(out, unreadable);
        out.end();
    }

    @Override
    public void close() {
        out.close();
    }

    static void unreadable(JsonOut out, List<Failure> failures) {
        out.objects("unreadable", failures, failure -> {
            out.text("source", failure.source());
            out.text("code", failure.code());
            out.text("reason", failure.reason());
            out.text("advice", failure.advice());
        });
    }
}
