package io.mingzhang.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files meant by the arguments of a command. */
public final class Inputs {

    private static final String PATTERN = "*?[{";

    private Inputs() {}

    /**
     * The files an editor keeps beside open ones in the folders among the arguments, which {@link #files} leaves out: their
     * originals are open and perhaps not saved.
     */
    public static List<Path> locks(List<Path> arguments) {
        Set<Path> locks = new TreeSet<>();
        for (Path folder : arguments.stream().filter(Files::isDirectory).toList()) {
            try (Stream<Path> below = Files.walk(folder)) {
                below.filter(Inputs::isLock).filter(Files::isRegularFile).forEach(locks::add);
            } catch (IOException | UncheckedIOException ignored) {
                // Reading the folder reports why.
            }
        }
        return List.copyOf(locks);
    }

    /**
     * Every file once, in the order given; a directory stands for all files below it by name, hidden ones and those that an
     * editor keeps while a file is open (~$预算.xlsx) left out; a pattern ({@code **}{@code /*.xlsx}) for the files it
     * matches. What does not exist stays in the list: reading it says so.
     */
    public static List<Path> files(List<Path> arguments) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                addFilesBelow(argument, file -> true, files);
            } else if (isPattern(argument.toString()) && !Files.exists(argument)) {
                addMatching(argument, files);
            } else {
                files.add(argument);
            }
        }
        return List.copyOf(files);
    }

    /** Whether an editor keeps the file only while another one is open. */
    public static boolean isLock(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("~$") || name.startsWith(".~lock.");
    }

    private static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> PATTERN.indexOf(c) >= 0);
    }

    /** {@code **}{@code /} also stands for no folder at all, as in every shell. */
    private static void addMatching(Path pattern, Set<Path> files) {
        Path base = Path.of("");
        if (pattern.isAbsolute()) {
            base = pattern.getRoot();
        }
        for (Path step : pattern) {
            if (isPattern(step.toString())) {
                break;
            }
            base = base.resolve(step);
        }
        String rest = base.toString().isEmpty()
                ? pattern.toString()
                : base.relativize(pattern).toString();
        String glob = rest.replace('\\', '/');
        PathMatcher deep = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        PathMatcher shallow = FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", ""));
        int before = files.size();
        Path root = base;
        addFilesBelow(
                base,
                file -> {
                    Path relative = root.toString().isEmpty() ? file : root.relativize(file);
                    return deep.matches(relative) || glob.contains("**/") && shallow.matches(relative);
                },
                files);
        if (files.size() == before) {
            files.add(pattern); // reading it reports that there is no such file
        }
    }

    private static void addFilesBelow(Path directory, Predicate<Path> wanted, Set<Path> files) {
        try (Stream<Path> below = Files.walk(directory)) {
            below.filter(Files::isRegularFile)
                    .filter(file -> isVisible(directory.toString().isEmpty() ? file : directory.relativize(file)))
                    .filter(file -> !isLock(file))
                    .filter(wanted)
                    .sorted()
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException unreadable) {
            files.add(directory); // reading it reports why
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path step : relative) {
            if (step.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
