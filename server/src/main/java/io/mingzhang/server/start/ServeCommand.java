package io.mingzhang.server.start;

import io.mingzhang.server.platform.access.setup.DemoAccounts;
import io.mingzhang.server.platform.access.setup.SetUpCodes;
import io.mingzhang.server.platform.web.DatabaseTrouble;
import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoCity;
import io.mingzhang.server.start.demo.DemoDocuments;
import io.mingzhang.server.start.demo.DemoList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the server and stays until it is told to stop. */
@Command(
        name = "serve",
        synopsisHeading = "用法：",
        description = "启动审查页面：在浏览器中拖入文件，查看问题所在。只对本机开放，按 Ctrl+C 停止。",
        optionListHeading = "%n选项：%n")
final class ServeCommand implements Callable<Integer> {

    private static final Duration UNTIL_BACK = Duration.ofSeconds(1);

    @Option(
            names = "--port",
            paramLabel = "端口",
            defaultValue = "8620",
            description = "网页的端口，默认 ${DEFAULT-VALUE}；0 表示任选一个空闲端口。")
    private int port;

    @Option(names = "--open", description = "就绪后打开浏览器。")
    private boolean open;

    @Option(names = "--alone", description = "单机使用：不需要登录，只有文件审查页面。")
    private boolean alone;

    @Option(names = "--demo", description = "首次启动时载入虚构的演示城市和示例文件，并显示演示账号。")
    private boolean demo;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示用法。")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Mixin
    @SuppressWarnings("unused") // picocli fills it
    private final DatabaseOptions database = new DatabaseOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path folder = database.folder();
        List<String> settings = new ArrayList<>(RunningServer.settingsFor(folder));
        settings.add("--server.port=" + port);
        settings.add("--mingzhang.system.demo=" + demo);
        settings.add("--mingzhang.access.alone=" + alone);
        RunningServer server = RunningServer.start(database.place(), settings);
        announce(server.address().toString(), folder);
        if (demo) {
            showDemo(server);
        }
        issueSetUp(server.bean(SetUpCodes.class));
        server.awaitEnd();
        return 0;
    }

    /** Passwords are made at the first start and shown then only. */
    private void showDemo(RunningServer server) throws InterruptedException {
        List<DemoAccounts.Made> accounts =
                alone ? List.of() : server.bean(DemoAccounts.class).makeOnce();
        PrintWriter out = spec.commandLine().getOut();
        accounts.forEach(made ->
                out.println("演示账号：%s  登录名 %s  口令 %s".formatted(made.role().label(), made.login(), made.password())));
        out.flush();
        if (alone || !accounts.isEmpty()) {
            load(server, accounts);
        }
    }

    private void load(RunningServer server, List<DemoAccounts.Made> accounts) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (OwnClient client = new OwnClient(server.address())) {
            if (!accounts.isEmpty()) {
                out.println("正在载入虚构的演示城市，约需半分钟，其间也可以登录……");
                out.flush();
                client.signIn(accounts.getFirst().login(), accounts.getFirst().password());
                LocalDate today =
                        LocalDate.ofInstant(server.bean(InstantSource.class).instant(), ZoneId.systemDefault());
                List<DemoAccounts.Made> further =
                        DemoCity.make(server.address(), accounts, today).further();
                Path list = DemoList.write(database.folder(), accounts, further);
                out.println("演示数据已载入，全部演示账号（共 %d 个）见 %s".formatted(accounts.size() + further.size(), list));
                out.flush();
            }
            DemoDocuments.dropOnce(client);
        } catch (IOException failure) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("演示数据没有全部载入：" + failure.getMessage());
            err.flush();
        }
    }

    /** A database that goes away just now ends nothing: the server answers already, and the code follows. */
    private void issueSetUp(SetUpCodes codes) throws InterruptedException {
        while (true) {
            try {
                codes.issue().ifPresent(this::announceSetUp);
                return;
            } catch (RuntimeException failure) {
                if (!DatabaseTrouble.passes(failure)) {
                    throw failure;
                }
                Thread.sleep(UNTIL_BACK);
            }
        }
    }

    /** Shown here and nowhere else: who reads it stands at the machine. */
    private void announceSetUp(String code) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("首次使用：请在网页中输入初始化码，设立管理员账号。");
        out.println("初始化码：" + code);
        out.flush();
    }

    private void announce(String address, Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("明账已就绪：" + address);
        out.println("数据文件夹：" + folder);
        out.println("按 Ctrl+C 停止。");
        out.flush();
        if (open) {
            Browser.open(address);
        }
    }
}
