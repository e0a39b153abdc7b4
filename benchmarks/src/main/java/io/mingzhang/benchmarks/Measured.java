package io.mingzhang.benchmarks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.standards.Standards;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one document costs, in nanoseconds of processor time: the least of several rounds, because everything that disturbs
 * a measurement makes it longer.
 *
 * @param scan finding every number by a regular expression, line by line: what the simplest imaginable tool would do
 * @param read bytes to rows of cells
 * @param understand bytes to the model; includes {@code read}
 * @param examine the model to findings and coverage
 */
record Measured(long scan, long read, long understand, long examine) {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final Examiner EXAMINER = new Examiner(Rulebook.shipped(Standards.shipped()));

    /** Measures a document as often as told. */
    static Measured of(byte[] document, int rounds) {
        Measured least = round(document);
        for (int i = 1; i < rounds; i++) {
            least = least.orLess(round(document));
        }
        return least;
    }

    private Measured orLess(Measured other) {
        return new Measured(
                Math.min(scan, other.scan),
                Math.min(read, other.read),
                Math.min(understand, other.understand),
                Math.min(examine, other.examine));
    }

    private static Measured round(byte[] document) {
        long start = now();
        int numbers = numbers(new String(document, StandardCharsets.UTF_8));
        long scanned = now();
        int rows = content(document).rows().size();
        long read = now();
        if (!(DOCUMENTS.read("measured", document) instanceof ReadResult.Understood understood)) {
            throw new IllegalStateException("Refused");
        }
        long known = now();
        int findings = EXAMINER.examine(new ExaminedDocument(understood.disclosure(), Standards.shipped()))
                .findings()
                .size();
        long examined = now();
        if (numbers + rows + findings < 0) {
            throw new IllegalStateException("Never; keeps the results alive");
        }
        return new Measured(scanned - start, read - scanned, known - read, examined - known);
    }

    private static DocumentContent content(byte[] document) {
        try {
            return TextReader.read("measured", document);
        } catch (UnreadableDocumentException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static int numbers(String text) {
        int found = 0;
        Matcher matcher = NUMBER.matcher("");
        for (String line : text.split("\n")) {
            matcher.reset(line);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }

    /** Processor time of this thread: other programs on the machine do not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
