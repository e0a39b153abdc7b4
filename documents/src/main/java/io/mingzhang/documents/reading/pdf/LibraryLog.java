package io.mingzhang.documents.reading.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What the PDF library would print about every oddity of a file, with traces of its own stack: nothing a user can do anything
 * with. What matters of it stands in the refusal or among the damages.
 */
public final class LibraryLog {

    /** Held, because loggers are forgotten with their level when nobody holds them. */
    private static final List<Logger> LOGGERS = Stream.of("org.apache.pdfbox", "org.apache.fontbox")
            .map(Logger::getLogger)
            .toList();

    private LibraryLog() {}

    /** Keeps the library silent from here on. */
    public static void silence() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
