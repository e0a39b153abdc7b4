package io.mingzhang.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every package says what it is, and is null-marked. */
class PackagesTest {

    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(@\\w+(\\([^)]*\\))?\\s*)*@NullMarked", Pattern.DOTALL);
    /** A sentence that says something is longer than this. */
    private static final int SENTENCE = 60;

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        TreeSet<String> silent = new TreeSet<>();
        for (Map.Entry<String, Path> entry : descriptions().entrySet()) {
            if (!Files.exists(entry.getValue()) || !saysSomething(Files.readString(entry.getValue()))) {
                silent.add(entry.getKey());
            }
        }
        assertThat(silent)
                .as("packages without a package-info that says what they are")
                .isEmpty();
    }

    /** The package-info of each package of each module; a package that has main sources is described there. */
    private static Map<String, Path> descriptions() {
        Map<String, Path> found = new TreeMap<>();
        for (String module : ProjectFolders.MODULES) {
            for (String kind : List.of("main", "test")) {
                Path base = ProjectFolders.root()
                        .resolve(module)
                        .resolve("src")
                        .resolve(kind)
                        .resolve("java");
                for (Path source : ProjectFolders.sources(module, kind)) {
                    Path folder = source.resolveSibling("package-info.java");
                    String name = module + ": "
                            + base.relativize(source.resolveSibling(""))
                                    .toString()
                                    .replace('/', '.');
                    found.putIfAbsent(name, folder);
                }
            }
        }
        return found;
    }

    private static boolean saysSomething(String source) {
        Matcher matcher = JAVADOC.matcher(source);
        return matcher.find() && matcher.group(1).replaceAll("[\\s*]+", " ").length() > SENTENCE;
    }
}
