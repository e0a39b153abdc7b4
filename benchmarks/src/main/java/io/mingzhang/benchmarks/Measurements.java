package io.mingzhang.benchmarks;

import io.mingzhang.documents.fictional.Alterations;
import io.mingzhang.documents.fictional.FictionalDepartments;
import io.mingzhang.documents.fictional.FictionalStyle;
import io.mingzhang.documents.fictional.FictionalStyles;
import io.mingzhang.kernel.Money;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures reading, recognizing and examining side by side with a plain scan for numbers, then how the cost grows with the
 * number of forms. A harness of its own instead of JMH: processor time of one thread is what is compared, in one JVM, and
 * a document takes milliseconds, not nanoseconds. Arguments: files to measure besides the generated documents.
 */
public final class Measurements {

    private static final int ROUNDS = 40;
    private static final int ROUNDS_OF_LARGE = 2;
    private static final int[] FORMS = {500, 1_000, 2_000, 5_000};
    private static final int UNITS = 500;
    private static final long NANOS_PER_MICRO = 1_000;
    private static final long BYTES_PER_MEGABYTE = 1 << 20;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Measurements() {}

    /** Prints the measurements. */
    public static void main(String[] files) throws IOException {
        OUT.printf(
                "%-24s %8s %10s %10s %12s %10s %8s%n",
                "document", "KB", "scan us", "read us", "understand", "examine", "ex/und");
        for (FictionalStyle style : FictionalStyles.ALL) {
            print(style.id(), fictional(style, 3, 6), ROUNDS);
        }
        for (String file : files) {
            print(
                    Path.of(file).getFileName().toString().replaceAll("_.*", ""),
                    Files.readAllBytes(Path.of(file)),
                    ROUNDS);
        }
        for (int forms : FORMS) {
            byte[] document = fictional(FictionalStyles.byId("county"), UNITS, forms);
            resetPeak();
            Measured measured = print(forms + " forms", document, ROUNDS_OF_LARGE);
            OUT.printf(
                    "    per form: understand %d us, examine %d us; peak of the heap %d MB%n",
                    measured.understand() / forms / NANOS_PER_MICRO,
                    measured.examine() / forms / NANOS_PER_MICRO,
                    peak() / BYTES_PER_MEGABYTE);
        }
    }

    private static byte[] fictional(FictionalStyle style, int units, int forms) {
        Money granule = style.granule();
        return style.write(FictionalDepartments.of(1, 2024, units, forms, granule), Alterations.none())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Measured print(String name, byte[] document, int rounds) {
        Measured measured = Measured.of(document, rounds);
        OUT.printf(
                "%-24s %8d %10d %10d %12d %10d %7d%%%n",
                name,
                document.length / 1024,
                measured.scan() / NANOS_PER_MICRO,
                measured.read() / NANOS_PER_MICRO,
                measured.understand() / NANOS_PER_MICRO,
                measured.examine() / NANOS_PER_MICRO,
                100 * measured.examine() / measured.understand());
        return measured;
    }

    private static void resetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
