package io.mingzhang.benchmarks;

import io.mingzhang.checks.similarity.CopiedPassage;
import io.mingzhang.checks.similarity.CopiedPassages;
import io.mingzhang.checks.similarity.PlainText;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measures the search for copied passages over generated texts; arguments are numbers of forms. */
final class SimilarityMeasurements {

    private static final int TEXTS_PER_FORM = 4;
    private static final int LENGTH = 120;
    private static final int COPIED = 50;
    private static final int COPY_EVERY = 5;
    private static final int CUSTOMARY_EVERY = 10;
    private static final int VARIETY = 2000;
    private static final long SEED = 20261121;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long BYTES_PER_MB = 1L << 20;

    private SimilarityMeasurements() {}

    /** Prints one line for each number of forms. */
    public static void main(String[] arguments) {
        for (String argument : arguments) {
            measure(Integer.parseInt(argument), System.out);
        }
    }

    private static void measure(int forms, PrintStream out) {
        List<PlainText> texts = texts(forms);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<CopiedPassage> passages = CopiedPassages.of(texts, CopiedPassages.SHORTEST);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        long after = runtime.totalMemory() - runtime.freeMemory();
        int widest = passages.stream()
                .mapToInt(passage -> passage.places().size())
                .max()
                .orElse(0);
        out.printf(
                "%d forms, %d texts: %d ms, %d passages, the widest at %d places, texts %d MB, heap after %d MB more%n",
                forms,
                texts.size(),
                spent / NANOS_PER_MILLI,
                passages.size(),
                widest,
                before / BYTES_PER_MB,
                (after - before) / BYTES_PER_MB);
    }

    /** Texts of random characters; every fifth copies part of an earlier one, every tenth ends in one customary passage. */
    private static List<PlainText> texts(int forms) {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        String customary = letters(random, COPIED);
        for (int i = 0; i < forms * TEXTS_PER_FORM; i++) {
            String text = letters(random, LENGTH);
            if (i % COPY_EVERY == 1) {
                text = text + texts.get(random.nextInt(i)).substring(0, COPIED);
            } else if (i % CUSTOMARY_EVERY == 0) {
                text = text + customary;
            }
            texts.add(text);
        }
        return texts.stream().map(PlainText::of).toList();
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(VARIETY)));
        }
        return text.toString();
    }
}
