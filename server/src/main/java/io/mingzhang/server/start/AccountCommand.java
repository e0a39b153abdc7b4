package io.mingzhang.server.start;

import io.mingzhang.server.platform.access.setup.ConsoleReset;
import io.mingzhang.server.platform.database.OpenDatabase;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after accounts for whoever stands at the machine. */
@Command(
        name = "account",
        synopsisHeading = "用法：",
        description = "账号维护。reset：为账号生成一次性口令，解除锁定，停用动态口令，解除统一登录的关联，结束其全部登录，并记入审计；管理员忘记口令时使用。服务可以照常运行。",
        optionListHeading = "%n选项：%n",
        footer = {"", "例：mingzhang account reset admin"})
final class AccountCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "操作", description = "reset")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private String action;

    @Parameters(index = "1", paramLabel = "登录名", description = "要重置的账号。")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private String login;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示用法。")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Mixin
    @SuppressWarnings("unused") // picocli fills it
    private final DatabaseOptions options = new DatabaseOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!action.equals("reset")) {
            throw new ParameterException(spec.commandLine(), "没有“" + action + "”这种操作，可选：reset");
        }
        try (OpenDatabase database = OpenDatabase.besideServer(options.place());
                Connection connection = database.connect()) {
            Optional<String> password = ConsoleReset.of(connection, login);
            if (password.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "没有登录名为“" + login + "”的账号");
            }
            spec.commandLine().getOut().println("一次性口令：" + password.get());
            spec.commandLine().getOut().println("登录后须立即修改；原有登录已全部结束，动态口令已停用，统一登录的关联已解除。");
            spec.commandLine().getOut().flush();
        }
        return 0;
    }
}
