package io.mingzhang.server.start;

import java.nio.file.Path;
import java.util.Map;

/** Where the data is when the user names no folder: where programs of each system keep theirs. */
final class UsualDataFolder {

    private UsualDataFolder() {}

    static Path in(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Mingzhang");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Mingzhang");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(data)).resolve("mingzhang");
    }

    static Path here() {
        return in(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }
}
