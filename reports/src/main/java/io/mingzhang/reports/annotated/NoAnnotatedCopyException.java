package io.mingzhang.reports.annotated;

/** A file gets no annotated copy; the message says why, in Chinese. */
public final class NoAnnotatedCopyException extends Exception {

    private static final long serialVersionUID = 1L;

    NoAnnotatedCopyException(String why, Throwable cause) {
        super(why, cause);
    }

    /** Why there is none, in Chinese. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
