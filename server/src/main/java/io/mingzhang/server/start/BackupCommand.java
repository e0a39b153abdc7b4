package io.mingzhang.server.start;

import io.mingzhang.server.platform.access.secrets.KeyFile;
import io.mingzhang.server.platform.clock.SystemClock;
import io.mingzhang.server.platform.database.DatabaseRefused;
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
        description = {"将全部数据（机构、人员、项目、申报、文件、审查结果）备份为一个文件。服务可以照常运行。", "数据文件夹中有动态口令的密钥时，另存为“备份文件.key”，请与备份文件分开保管。"},
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
        KeyFile key = KeyFile.ofData(options.folder());
        KeyFile copy = beside(file);
        if (key.exists() && copy.exists()) {
            throw new DatabaseRefused("文件 " + copy.path() + " 已经存在。", "请另取一个备份文件名，或先把它移到别处保管。");
        }
        Backup backup = new Backup(ProgramModules.inOrder(), ProgramModules.version(), SystemClock.instantSource());
        try (OpenDatabase database = OpenDatabase.besideServer(options.place())) {
            long rows = backup.write(database, file);
            spec.commandLine().getOut().println("已备份到 " + file + "：" + rows + " 行，" + Files.size(file) / 1024 + " KB。");
        }
        if (key.exists()) {
            key.copyTo(copy);
            spec.commandLine().getOut().println("动态口令的密钥另存为 " + copy.path() + "。请与备份文件分开保管：两者在一起，就能算出动态口令。");
        }
        return 0;
    }

    /** The keys are not in the backup itself, which more people get to see. */
    static KeyFile beside(Path backup) {
        return KeyFile.at(backup.resolveSibling(backup.getFileName() + ".key"));
    }
}
