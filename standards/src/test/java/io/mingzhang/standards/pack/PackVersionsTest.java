package io.mingzhang.standards.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackVersionsTest {

    private static final Path ROOT = Path.of("src/main/resources/io/mingzhang/standards");

    @Test
    void everyFileHasAVersion() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            Set<String> shipped = files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("schema/"))
                    .collect(Collectors.toSet());
            assertThat(PackVersions.read().keySet()).isEqualTo(shipped);
        }
    }

    @Test
    void versionsAreShortChecksums() {
        assertThat(PackVersions.read().values()).allMatch(version -> version.matches("[0-9a-f]{8}"));
    }
}
