package io.mingzhang.cli.convert;

import io.mingzhang.reports.form.TargetForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where every converted document goes: into a folder under its own name, no two of them to the same place. */
public final class Targets {

    private Targets() {}

    /** The target of every input in a folder. */
    public static Map<Path, Path> in(Path folder, List<Path> inputs, TargetForm kind) {
        Map<Path, Path> targets = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Path input : inputs) {
            String stem = stem(input);
            String name = stem + kind.ending();
            for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
                name = stem + "(" + copy + ")" + kind.ending();
            }
            targets.put(input, folder.resolve(name));
        }
        return targets;
    }

    /** An input that would be overwritten, if there is one. */
    public static Optional<Path> overwritten(Map<Path, Path> targets) {
        return targets.values().stream()
                .filter(target -> targets.keySet().stream().anyMatch(input -> isSame(input, target)))
                .findFirst();
    }

    private static String stem(Path input) {
        String name =
                Optional.ofNullable(input.getFileName()).map(Path::toString).orElse("document");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
