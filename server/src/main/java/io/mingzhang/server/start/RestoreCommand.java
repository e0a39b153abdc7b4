package io.mingzhang.server.start;

import io.mingzhang.server.platform.database.OpenDatabase;
import io.mingzhang.server.platform.database.backup.Restore;
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
        description = {"从备份文件恢复全部数据。请先停止服务。", "先完整核对备份文件，再一次性写入；任何一步不成功，数据保持原样。"},
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
        Restore restore = new Restore(ProgramModules.inOrder(), replace);
        long rows = restore.read(file, () -> OpenDatabase.alone(options.place()));
        spec.commandLine().getOut().println("已恢复 " + rows + " 行。现在可以启动服务：mingzhang serve");
        return 0;
    }
}
