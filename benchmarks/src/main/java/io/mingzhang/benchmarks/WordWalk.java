package io.mingzhang.benchmarks;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Reading Word documents side by side with a bare walk of POI over all paragraphs and cells: processor time of one thread,
 * the least of several rounds, both in one JVM. Arguments: files; with {@code --reader-only} first, POI is left out, which
 * needs several times the memory.
 */
public final class WordWalk {

    private static final int ROUNDS = 15;
    private static final long NANOS_PER_MICRO = 1_000;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private WordWalk() {}

    /** Prints characters seen, both times and their ratio in percent for every file. */
    public static void main(String[] arguments) throws IOException, UnreadableDocumentException {
        boolean readerOnly = arguments.length > 0 && arguments[0].equals("--reader-only");
        for (int i = readerOnly ? 1 : 0; i < arguments.length; i++) {
            byte[] document = Files.readAllBytes(Path.of(arguments[i]));
            if (readerOnly) {
                long start = now();
                OUT.printf(
                        "%s: %d characters, %d us%n", arguments[i], read(document), (now() - start) / NANOS_PER_MICRO);
            } else {
                compare(Path.of(arguments[i]).getFileName().toString(), document);
            }
        }
    }

    private static void compare(String name, byte[] document) throws IOException, UnreadableDocumentException {
        long ours = Long.MAX_VALUE;
        long theirs = Long.MAX_VALUE;
        long ourCharacters = 0;
        long theirCharacters = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = now();
            ourCharacters = read(document);
            long between = now();
            theirCharacters = walk(document);
            theirs = Math.min(theirs, now() - between);
            ours = Math.min(ours, between - start);
        }
        OUT.printf(
                "%-30s %8d KB %9d / %9d characters %9d us reader %9d us POI %4d%%%n",
                name,
                document.length / 1024,
                ourCharacters,
                theirCharacters,
                ours / NANOS_PER_MICRO,
                theirs / NANOS_PER_MICRO,
                100 * ours / theirs);
    }

    private static long read(byte[] document) throws UnreadableDocumentException {
        long characters = 0;
        for (ContentRow row : DocumentReader.read("measured", document).rows()) {
            for (GridCell cell : row.cells()) {
                characters += cell.text().length();
            }
        }
        return characters;
    }

    private static long walk(byte[] document) throws IOException {
        long characters = 0;
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(document))) {
            for (IBodyElement element : opened.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    characters += paragraph.getText().length();
                } else if (element instanceof XWPFTable table) {
                    characters += walk(table);
                }
            }
        }
        return characters;
    }

    private static long walk(XWPFTable table) {
        long characters = 0;
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                characters += cell.getText().length();
            }
        }
        return characters;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
