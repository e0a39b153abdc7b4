package io.mingzhang.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * What the launcher runs once after building, so that the JVM keeps the classes and call sites of every command in its
 * AOT cache: {@code Training FOLDER} reads and examines the example documents of the folder in every format and prints
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
    }

    private static void run(String... command) {
        CommandLine line = Mingzhang.commandLine()
                .setOut(new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        line.execute(command);
    }
}
