package io.mingzhang.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Entry point of the command line: {@code mingzhang COMMAND …}. Exit status is that of the command; 64 is wrong
 * usage, as in {@code sysexits.h}.
 */
@Command(
        name = "mingzhang",
        mixinStandardHelpOptions = true,
        version = "明账 mingzhang 0.1.0-SNAPSHOT",
        description = "读取并审查部门预算与绩效目标公开文本。")
public final class Mingzhang implements Runnable {
    /** Exit status for a command line that cannot be understood. */
    public static final int WRONG_USAGE = 64;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The complete command line, for {@link #main} and for tests. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Mingzhang());
        line.getCommandSpec().exitCodeOnInvalidInput(WRONG_USAGE);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请给出命令,例如:mingzhang audit 文件");
    }
}
