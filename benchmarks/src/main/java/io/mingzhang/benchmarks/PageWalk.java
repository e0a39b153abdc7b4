package io.mingzhang.benchmarks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reading and examining PDF files side by side with PDFBox taking out the text with the position of each character and nothing
 * more: processor time of one thread, the least of several rounds, both in one JVM. Arguments: files; with
 * {@code --reader-only} first, each file is read and examined once and only that is timed.
 */
public final class PageWalk {

    private static final int ROUNDS = 60;
    private static final long NANOS_PER_MICRO = 1_000;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final Examiner EXAMINER = new Examiner(Rulebook.shipped(Standards.shipped()));

    private PageWalk() {}

    /** Prints pages, the times and their ratio in percent for every file. */
    public static void main(String[] arguments) throws IOException, UnreadableDocumentException {
        boolean readerOnly = arguments.length > 0 && arguments[0].equals("--reader-only");
        for (int i = readerOnly ? 1 : 0; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            byte[] document = Files.readAllBytes(file);
            if (readerOnly) {
                long start = now();
                int findings = examine(document);
                OUT.printf("%s: %d findings, %d us%n", file, findings, (now() - start) / NANOS_PER_MICRO);
            } else {
                compare(file.getFileName().toString(), document);
            }
        }
    }

    private static void compare(String name, byte[] document) throws IOException, UnreadableDocumentException {
        long reading = Long.MAX_VALUE;
        long ours = Long.MAX_VALUE;
        long theirs = Long.MAX_VALUE;
        long seen = 0;
        Positions positions = new Positions();
        for (int round = 0; round < ROUNDS; round++) {
            long start = now();
            seen += DocumentReader.read("measured", document).rows().size();
            long read = now();
            seen += examine(document);
            long examined = now();
            positions = new Positions();
            try (PDDocument opened = Loader.loadPDF(document)) {
                positions.writeText(opened, Writer.nullWriter());
            }
            theirs = Math.min(theirs, now() - examined);
            ours = Math.min(ours, examined - read);
            reading = Math.min(reading, read - start);
        }
        OUT.printf(
                "%-44s %4d pages %7d characters, PDFBox %7d us, read %7d us %4d%%, read and examined %7d us %4d%% (%d)%n",
                name,
                positions.pages,
                positions.characters,
                theirs / NANOS_PER_MICRO,
                reading / NANOS_PER_MICRO,
                100 * reading / theirs,
                ours / NANOS_PER_MICRO,
                100 * ours / theirs,
                seen);
    }

    private static int examine(byte[] document) {
        if (!(DOCUMENTS.read("measured", document) instanceof ReadResult.Understood understood)) {
            throw new IllegalStateException("Refused");
        }
        return EXAMINER.examine(new ExaminedDocument(understood.disclosure(), Standards.shipped()))
                .findings()
                .size();
    }

    /** Text with positions, sorted, as PDFBox offers it. */
    private static final class Positions extends PDFTextStripper {

        private long characters;
        private int pages;

        Positions() {
            setSortByPosition(true);
        }

        @Override
        protected void startPage(PDPage page) {
            pages++;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            characters += positions.size();
        }
    }

    /** Processor time of this thread: other programs on the machine do not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
