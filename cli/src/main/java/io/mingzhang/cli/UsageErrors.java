package io.mingzhang.cli;

import io.mingzhang.reports.run.Failure;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line, and what would be right. */
final class UsageErrors {

    private UsageErrors() {}

    /** Wrong usage: the message, the usage in one line, the exit status for it. */
    static int explain(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(message(wrong));
        suggestions(wrong).forEach(suggestion -> err.println("  您是否想用：" + suggestion));
        err.println(
                line.getHelp().synopsisHeading() + line.getHelp().synopsis(0).strip());
        err.println("详细用法：" + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return Mingzhang.WRONG_USAGE;
    }

    /** A mistake of ours outside the work on a single file. */
    static int crashed(Exception mistake, CommandLine line, ParseResult parsed) {
        Failure failure = Failure.internal("", mistake);
        line.getErr().println(failure.reason());
        line.getErr().println(failure.advice());
        line.getErr().flush();
        return Mingzhang.INTERNAL;
    }

    private static String message(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> "不认识的参数：" + String.join(" ", unmatched.getUnmatched());
            case MissingParameterException missing ->
                "缺少参数："
                        + String.join(
                                "、",
                                missing.getMissing().stream()
                                        .map(argument -> argument.paramLabel())
                                        .toList());
            default ->
                wrong.getArgSpec() != null && wrong.getValue() != null
                        ? "选项的值不对：" + wrong.getValue()
                        : Objects.requireNonNullElse(wrong.getMessage(), "用法有误");
        };
    }

    private static List<String> suggestions(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    }
}
