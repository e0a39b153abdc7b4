package io.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * What the launcher runs once after building, so that the JVM keeps the classes and call sites of every command in its
 * AOT cache: {@code Training FOLDER} reads, examines and converts the example documents of the folder in every format and prints
 * nothing.
 */
public final class Training {

    private Training() {}

    public static void main(String[] arguments) {
        String folder = arguments.length > 0 && Files.isDirectory(Path.of(arguments[0])) ? arguments[0] : ".";
        run("--version");
        run("checks");
        run("audit", "--timings", folder);
        run("audit", "--format", "json", folder);
        run("read", folder);
        run("read", "--format", "json", folder);
        convert(folder);
    }

    /** The reports that go into files, and a comparison of the first two examples. */
    private static void report(String folder, Path target) throws IOException {
        for (String kind : List.of("html", "xlsx", "docx")) {
            run(
                    "audit",
                    "--format",
                    kind,
                    "-o",
                    target.resolve("report." + kind).toString(),
                    folder);
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<String> texts = files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .limit(2)
                    .toList();
            if (texts.size() == 2) {
                run("compare", texts.getFirst(), texts.getLast());
            }
        }
    }

    /** Converts the examples into a folder that is gone afterwards. */
    private static void convert(String folder) {
        try {
            Path target = Files.createTempDirectory("mingzhang-training");
            for (String kind : List.of("xlsx", "docx", "json", "csv")) {
                run("convert", folder, "--to", kind, "-o", target.toString());
            }
            printed(target.resolve("training.pdf"));
            run("read", target.toString());
            report(folder, target);
            try (Stream<Path> written = Files.walk(target)) {
                for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException unwritable) {
            return; // the cache is made without these commands; they are only slower to start
        }
    }

    /** A fictional document on pages: it ships with the program, since the fonts to print one may not be there yet. */
    private static void printed(Path target) throws IOException {
        try (InputStream shipped = Training.class.getResourceAsStream("training.pdf")) {
            if (shipped != null) {
                Files.copy(shipped, target);
                run("audit", target.toString());
                run("audit", "--format", "json", target.toString());
            }
        }
    }

    private static void run(String... command) {
        CommandLine line = Mingzhang.commandLine()
                .setOut(new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        line.execute(command);
    }
}
