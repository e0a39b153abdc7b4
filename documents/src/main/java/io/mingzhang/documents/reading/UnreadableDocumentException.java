package io.mingzhang.documents.reading;

/** A document that cannot be read; carries the {@link Refusal} meant for the user. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Refuses a document. */
    public UnreadableDocumentException(Refusal refusal) {
        super(refusal.reason() + ": " + refusal.message());
        this.refusal = refusal;
    }

    /** Why, and what to do. */
    public Refusal refusal() {
        return refusal;
    }
}
