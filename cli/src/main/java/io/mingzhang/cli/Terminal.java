package io.mingzhang.cli;

import io.mingzhang.reports.text.Ink;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Where output goes: whether a person looks on, and in which encoding. */
final class Terminal {

    private static final Set<String> CHINESE = Set.of("GBK", "GB18030", "MS936");

    private Terminal() {}

    /** Whether standard input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // null is still lawful, and isTerminal() is asked as well
    static boolean isAttached() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** The colours for standard output. */
    static Ink ink() {
        return Ink.forTerminal(isAttached(), System.getenv());
    }

    /** Standard output as text. */
    static PrintWriter standardOutput() {
        return writer(FileDescriptor.out, System.getProperty("stdout.encoding", ""));
    }

    /** Standard error as text. */
    static PrintWriter standardError() {
        return writer(FileDescriptor.err, System.getProperty("stderr.encoding", ""));
    }

    private static PrintWriter writer(FileDescriptor stream, String encoding) {
        return new PrintWriter(new FileOutputStream(stream), false, charset(encoding));
    }

    /** The terminal's own encoding if it can write Chinese (UTF-8, GB18030, GBK), otherwise UTF-8. */
    private static Charset charset(String name) {
        boolean chinese = CHINESE.contains(name.toUpperCase(Locale.ROOT));
        return chinese && isAttached() ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
