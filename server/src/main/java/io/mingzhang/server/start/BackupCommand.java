package io.mingzhang.server.start;

import io.mingzhang.server.platform.clock.SystemClock;
import io.mingzhang.server.platform.database.OpenDatabase;
import io.mingzhang.server.platform.database.backup.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all data into one file. */
@Command(
        name = "backup",
        synopsisHeading = "用法：",
        description = "将全部数据（文件、审查结果、标记）备份为一个文件。服务可以照常运行。",
        optionListHeading = "%n选项：%n",
        footer = {"", "例：mingzhang backup 明账备份.zip"})
final class BackupCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "备份文件", description = "要写成的文件；已有的文件不会被覆盖。")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path file;

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
        Backup backup = new Backup(ProgramModules.inOrder(), ProgramModules.version(), SystemClock.instantSource());
        try (OpenDatabase database = OpenDatabase.besideServer(options.place())) {
            long rows = backup.write(database, file);
            spec.commandLine().getOut().println("已备份到 " + file + "：" + rows + " 行，" + Files.size(file) / 1024 + " KB。");
        }
        return 0;
    }
}
