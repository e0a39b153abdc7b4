package io.mingzhang.cli;

import io.mingzhang.checks.settings.Settings;
import io.mingzhang.checks.settings.SettingsReader;
import io.mingzhang.standards.authored.Complaint;
import io.mingzhang.standards.authored.Complaints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which settings are in force: those named, or {@code mingzhang.yaml} in the working folder or above it. */
final class SettingsOptions {

    /** The name under which settings are found without being named. */
    static final String NAME = "mingzhang.yaml";

    @Option(names = "--settings", paramLabel = "文件", description = "设置文件；不写则用当前文件夹或其上级文件夹中的 mingzhang.yaml。")
    private @Nullable Path file;

    @Option(names = "--no-settings", description = "不用任何设置文件。")
    private boolean none;

    /** The settings, none when there is no file; faults in them are all said at once and end the command. */
    Settings load(CommandSpec spec) {
        Optional<Path> found = find(spec);
        if (found.isEmpty()) {
            return Settings.none();
        }
        Path settings = found.get();
        FilesBeside beside = new FilesBeside(settings);
        String text = FilesBeside.read(settings)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "读不到设置文件 " + settings + "：请检查路径、权限，编码应为 UTF-8。"));
        Complaints complaints = new Complaints();
        Settings loaded = new SettingsReader(beside, complaints).read(settings.toString(), text);
        refuse(spec, complaints);
        return loaded;
    }

    /** The settings file in force, empty when there is none. */
    Optional<Path> find(CommandSpec spec) {
        if (none && file != null) {
            throw new ParameterException(spec.commandLine(), "--settings 和 --no-settings 不能同时使用。");
        }
        if (none) {
            return Optional.empty();
        }
        return file != null ? Optional.of(file) : above(Path.of("").toAbsolutePath());
    }

    /** Says everything that is wrong and ends the command, if anything is. */
    static void refuse(CommandSpec spec, Complaints complaints) {
        if (!complaints.isEmpty()) {
            complaints.inOrder().stream()
                    .map(Complaint::display)
                    .forEach(spec.commandLine().getErr()::println);
            throw new ParameterException(
                    spec.commandLine(), "设置有 " + complaints.inOrder().size() + " 处错误，没有审核。改正后重试，或用 --no-settings。");
        }
    }

    private static Optional<Path> above(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            Path candidate = each.resolve(NAME);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(each.equals(folder) ? Path.of(NAME) : candidate);
            }
        }
        return Optional.empty();
    }
}
