package io.mingzhang.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files meant by the arguments of a command. */
public final class Inputs {

    private Inputs() {}

    /**
     * Every file once, in the order given; a directory stands for all files below it by name, hidden ones left out. What does
     * not exist stays in the list: reading it says so.
     */
    public static List<Path> files(List<Path> arguments) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                addFilesBelow(argument, files);
            } else {
                files.add(argument);
            }
        }
        return List.copyOf(files);
    }

    private static void addFilesBelow(Path directory, Set<Path> files) {
        try (Stream<Path> below = Files.walk(directory)) {
            below.filter(Files::isRegularFile)
                    .filter(file -> isVisible(directory.relativize(file)))
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
