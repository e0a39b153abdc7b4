package io.mingzhang.reports.run;

import java.util.Arrays;
import java.util.stream.Stream;

/** A short code for a mistake of ours: the kind of mistake and where in our program it showed. */
final class CrashCode {

    private static final String OURS = "io.mingzhang.";

    private CrashCode() {}

    /** For example {@code IllegalStateException@TextReader:87}; the message is left out, it may quote the document. */
    static String of(Throwable mistake) {
        Throwable root = mistake;
        for (int depth = 0; depth < 16 && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        Throwable innermost = root;
        return Stream.of(innermost, mistake)
                .flatMap(thrown -> Arrays.stream(thrown.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> innermost.getClass().getSimpleName() + "@" + simpleName(frame.getClassName()) + ":"
                        + frame.getLineNumber())
                .orElse(innermost.getClass().getSimpleName());
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
