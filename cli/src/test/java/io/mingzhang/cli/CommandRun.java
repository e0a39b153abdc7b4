package io.mingzhang.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * One call of the command line inside the test's own JVM.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record CommandRun(int status, String out, String err) {

    /** Runs the command line with these arguments. */
    public static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Mingzhang.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] texts =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int status = line.execute(texts);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
