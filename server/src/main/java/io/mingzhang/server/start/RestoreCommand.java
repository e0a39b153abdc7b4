package io.mingzhang.server.start;

import io.mingzhang.server.platform.access.secrets.KeyFile;
import io.mingzhang.server.platform.database.DatabaseRefused;
import io.mingzhang.server.platform.database.OpenDatabase;
import io.mingzhang.server.platform.database.backup.Restore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup back. */
@Command(
        name = "restore",
        synopsisHeading = "用法：",
        description = {"从备份文件恢复全部数据。请先停止服务。", "先完整核对备份文件，再一次性写入；任何一步不成功，数据保持原样。", "旁边有“备份文件.key”时，动态口令的密钥一并恢复；原有的密钥保留。"
        },
        optionListHeading = "%n选项：%n",
        footer = {"", "例：mingzhang restore 明账备份.zip --data 新文件夹"})
final class RestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "备份文件", description = "backup 写成的文件。")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path file;

    @Option(names = "--replace", description = "目标中已有数据时也恢复；现有数据全部放弃。")
    private boolean replace;

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
        KeyFile copy = BackupCommand.beside(file);
        if (copy.exists() && !copy.holdsKeys()) {
            throw new DatabaseRefused("密钥文件 " + copy.path() + " 不能使用，没有改动任何数据。", "请换成备份时写成的那一个；没有的，先把它移走再恢复。");
        }
        Restore restore = new Restore(ProgramModules.inOrder(), replace);
        long rows = restore.read(file, () -> OpenDatabase.alone(options.place()));
        PrintWriter out = spec.commandLine().getOut();
        out.println("已恢复 " + rows + " 行。");
        out.println(keysFrom(copy));
        out.println("现在可以启动服务：mingzhang serve");
        return 0;
    }

    private String keysFrom(KeyFile copy) throws IOException {
        KeyFile own = KeyFile.ofData(options.folder());
        if (copy.exists()) {
            int added = own.takeFrom(copy);
            return "动态口令的密钥已恢复到 " + own.path() + (added == 0 ? "（原已齐全）。" : "。");
        }
        return own.exists()
                ? "没有找到 " + copy.path() + "，动态口令的密钥保持原样。"
                : "没有找到 " + copy.path() + "：如有人使用动态口令，请把备份时的密钥文件放到 " + own.path() + "，否则这些人须用恢复码登录并重新启用。";
    }
}
