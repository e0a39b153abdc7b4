package io.mingzhang.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsualDataFolderTest {

    private static final Path HOME = Path.of("home");

    @Test
    void isWhereProgramsOfTheSystemKeepTheirData() {
        assertThat(UsualDataFolder.in("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/mingzhang"));
        assertThat(UsualDataFolder.in("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("data/mingzhang"));
        assertThat(UsualDataFolder.in("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Mingzhang"));
        assertThat(UsualDataFolder.in("Windows 11", HOME, Map.of("LOCALAPPDATA", "local")))
                .isEqualTo(Path.of("local/Mingzhang"));
        assertThat(UsualDataFolder.in("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Local/Mingzhang"));
    }
}
