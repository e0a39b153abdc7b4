package io.mingzhang.server.start;

import io.mingzhang.server.platform.audit.ChainVerifier;
import io.mingzhang.server.platform.audit.Verdict;
import io.mingzhang.server.platform.database.OpenDatabase;
import java.io.PrintWriter;
import java.sql.Connection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recomputes the chain of the audit trail and names the first entry that is not as it was written. */
@Command(
        name = "verify-audit",
        synopsisHeading = "用法：",
        description = {"逐条重新计算审计记录的校验链，指出第一条被改动、删除或插入的记录。服务可以照常运行。", "退出码：0 完好，1 有改动。"},
        optionListHeading = "%n选项：%n",
        footer = {"", "例：mingzhang verify-audit --expected 1024:9f86d081…"})
final class VerifyAuditCommand implements Callable<Integer> {

    @Option(
            names = "--expected",
            paramLabel = "链尾",
            description = "以前抄录在别处的链尾（编号:校验值）；据此能发现末尾的记录被整段删去，或整条链被重新计算。",
            defaultValue = "")
    @SuppressWarnings("NullAway.Init") // picocli sets the default
    private String expected;

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
        try (OpenDatabase database = OpenDatabase.besideServer(options.place());
                Connection connection = database.connect()) {
            Verdict verdict = ChainVerifier.verify(connection, expected);
            tell(verdict);
            return verdict.whole() ? 0 : 1;
        }
    }

    private void tell(Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        verdict.broken()
                .ifPresentOrElse(
                        broken -> out.println("审计记录不完整：第 " + broken.number() + " 条，" + broken.message()),
                        () -> out.println("审计记录完好：共 " + verdict.entries() + " 条。"));
        if (verdict.waiting() > 0) {
            out.println("另有 " + verdict.waiting() + " 条刚写入，尚未编入校验链；服务运行时会在数秒内编入。");
        }
        out.println("链尾 " + verdict.head());
        out.println("请把链尾抄录在别处；下次用 --expected 核对，可以发现末尾被删去的记录。");
        out.flush();
    }
}
