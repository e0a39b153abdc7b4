package io.mingzhang.cli;

import io.mingzhang.cli.audit.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Entry point of the command line: {@code mingzhang COMMAND …}. Exit status is that of the command; 64 is wrong
 * usage, as in {@code sysexits.h}.
 */
@Command(
        name = "mingzhang",
        synopsisHeading = "用法：",
        versionProvider = Version.class,
        description = "读取并审核部门预算与绩效目标公开文本。",
        commandListHeading = "%n命令：%n",
        footer = {
            "",
            "在浏览器中使用：mingzhang serve（--demo 载入示例，--help 查看选项）。",
            "备份与恢复其数据：mingzhang backup 文件，mingzhang restore 文件。"
        },
        subcommands = {
            AuditCommand.class,
            CompareCommand.class,
            ReadCommand.class,
            ConvertCommand.class,
            ChecksCommand.class,
            AcceptCommand.class
        })
public final class Mingzhang implements Runnable {
    /** Exit status for a command line that cannot be understood. */
    public static final int WRONG_USAGE = ExitStatus.WRONG_USAGE;

    /** Exit status for a mistake of ours outside the work on a file ({@code EX_SOFTWARE} of {@code sysexits.h}). */
    public static final int INTERNAL = 70;

    @Mixin
    @SuppressWarnings("unused") // picocli fills and reads it
    private HelpOptions help = new HelpOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    public static void main(String[] arguments) {
        CommandLine line = commandLine()
                .setOut(Terminal.standardOutput())
                .setErr(Terminal.standardError())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(Terminal.ink().coloured() ? Ansi.ON : Ansi.OFF));
        int status = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        System.exit(status);
    }

    /** The complete command line, for {@link #main} and for tests. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Mingzhang())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(UsageErrors::explain)
                .setExecutionExceptionHandler(UsageErrors::crashed);
        setExitCodes(line);
        return line;
    }

    private static void setExitCodes(CommandLine line) {
        line.getCommandSpec().exitCodeOnInvalidInput(WRONG_USAGE).exitCodeOnExecutionException(INTERNAL);
        line.getSubcommands().values().forEach(Mingzhang::setExitCodes);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请给出命令，例如：mingzhang audit 文件");
    }
}
