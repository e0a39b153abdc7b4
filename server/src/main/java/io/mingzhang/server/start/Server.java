package io.mingzhang.server.start;

import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Entry point of the server: {@code serve}, {@code backup}, {@code restore}, {@code verify-audit}. Exit status as in {@code sysexits.h}: 64 wrong
 * usage, 69 something needed is not available, 70 a mistake of ours.
 */
@Command(
        name = "mingzhang",
        synopsisHeading = "用法：",
        commandListHeading = "%n命令：%n",
        subcommands = {
            ServeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AccountCommand.class,
            VerifyAuditCommand.class,
            TrainCommand.class
        })
public final class Server implements Runnable {

    static final int WRONG_USAGE = 64;
    static final int UNAVAILABLE = 69;
    static final int INTERNAL = 70;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandLine.Model.CommandSpec spec;

    /** Runs one command and ends the program with its status. */
    public static void main(String[] arguments) {
        quietUntilSettingsAreRead();
        int status = commandLine().execute(arguments);
        System.exit(status);
    }

    /** The loggers say nothing until the application, if there is to be one, has read where they write. */
    private static void quietUntilSettingsAreRead() {
        LoggingSystem.get(Server.class.getClassLoader()).beforeInitialize();
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Server())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        setExitCodes(line);
        return line;
    }

    private static void setExitCodes(CommandLine line) {
        line.getCommandSpec().exitCodeOnInvalidInput(WRONG_USAGE).exitCodeOnExecutionException(INTERNAL);
        line.getSubcommands().values().forEach(Server::setExitCodes);
    }

    private static int explain(Exception failure, CommandLine command) {
        StartProblem problem = StartProblem.of(failure);
        command.getErr().println(problem.message());
        command.getErr().println(problem.remedy());
        if (problem.ours()) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return problem.ours() ? INTERNAL : UNAVAILABLE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请给出命令，例如：mingzhang serve");
    }
}
