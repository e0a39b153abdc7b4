package io.mingzhang.benchmarks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.fictional.Alterations;
import io.mingzhang.documents.fictional.FictionalDepartments;
import io.mingzhang.documents.fictional.FictionalStyle;
import io.mingzhang.documents.fictional.FictionalStyles;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.reports.view.Compressed;
import io.mingzhang.reports.view.ReportViewer;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Measures what the examination page costs beside reading and examining: document, findings and relations as compressed
 * JSON. Processor time of one thread, the least of several rounds. Arguments: files to measure besides generated documents.
 */
public final class ViewMeasurements {

    private static final int ROUNDS = 30;
    private static final int MOST_HELD = 20_000;
    private static final long NANOS_PER_MICRO = 1_000;
    /** One amount of so many is changed in the long document. */
    private static final int CHANGED = 12;

    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\.[0-9]{2}\\b");
    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final Rulebook RULEBOOK = Rulebook.shipped(Standards.shipped());
    private static final Examiner EXAMINER = new Examiner(RULEBOOK).keepingHeld(MOST_HELD);
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private record Costs(long understand, long examine, long view, int kilobytes, int findings, int relations) {

        Costs orLess(Costs other) {
            return new Costs(
                    Math.min(understand, other.understand),
                    Math.min(examine, other.examine),
                    Math.min(view, other.view),
                    kilobytes,
                    findings,
                    relations);
        }
    }

    private ViewMeasurements() {}

    /** Prints the measurements. */
    public static void main(String[] files) throws IOException {
        OUT.printf(
                "%-24s %8s %9s %9s %12s %11s %9s %8s %9s%n",
                "document",
                "KB",
                "findings",
                "relations",
                "understand",
                "examine us",
                "view us",
                "gzip KB",
                "view/all");
        FictionalStyle county = FictionalStyles.byId("county");
        print("county", fictional(county, 3, 6), ROUNDS);
        print("300 pages", changed(fictional(county, 20, 280)), ROUNDS / 5);
        for (String file : files) {
            print(
                    Path.of(file).getFileName().toString().replaceAll("_.*", ""),
                    Files.readAllBytes(Path.of(file)),
                    ROUNDS);
        }
    }

    private static byte[] fictional(FictionalStyle style, int units, int forms) {
        return style.write(FictionalDepartments.of(1, 2024, units, forms, style.granule()), Alterations.none())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] document) {
        AtomicInteger seen = new AtomicInteger();
        return AMOUNT.matcher(new String(document, StandardCharsets.UTF_8))
                .replaceAll(found -> seen.incrementAndGet() % CHANGED == 0 ? "7.77" : found.group())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void print(String name, byte[] document, int rounds) {
        Costs least = round(document);
        for (int i = 1; i < rounds; i++) {
            least = least.orLess(round(document));
        }
        OUT.printf(
                "%-24s %8d %9d %9d %12d %11d %9d %8d %8d%%%n",
                name,
                document.length / 1024,
                least.findings(),
                least.relations(),
                least.understand() / NANOS_PER_MICRO,
                least.examine() / NANOS_PER_MICRO,
                least.view() / NANOS_PER_MICRO,
                least.kilobytes(),
                100 * least.view() / (least.understand() + least.examine()));
    }

    private static Costs round(byte[] document) {
        List<DocumentContent> read = new ArrayList<>();
        long start = now();
        if (!(DOCUMENTS.read("measured", document, read::add)
                instanceof ReadResult.Understood(var known, var timings))) {
            throw new IllegalStateException("Refused");
        }
        long understood = now();
        ExaminationReport report = EXAMINER.examine(new ExaminedDocument(known, Standards.shipped()));
        long examined = now();
        Understood with = new Understood(known, timings.readingNanos(), timings.recognizingNanos());
        Audited audited = new Audited(with, report, report.findings(), 0);
        ReportViewer viewer = new ReportViewer(audited, read.getFirst(), RULEBOOK);
        int bytes = Compressed.of(viewer::writeView).length
                + Compressed.of(viewer::writeFindings).length
                + Compressed.of(target -> viewer.writeRelations(target, MOST_HELD)).length;
        long done = now();
        return new Costs(
                understood - start,
                examined - understood,
                done - examined,
                bytes / 1024,
                report.findings().size(),
                report.held().size());
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
