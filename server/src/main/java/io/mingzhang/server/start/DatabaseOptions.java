package io.mingzhang.server.start;

import io.mingzhang.server.platform.database.DatabasePlace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database: the options that all commands share. */
final class DatabaseOptions {

    @Option(
            names = "--data",
            paramLabel = "文件夹",
            description = "数据文件夹，内置数据库在其中；不给出时用环境变量 MINGZHANG_DATA 所指的，或本系统惯用的数据文件夹。",
            defaultValue = "${env:MINGZHANG_DATA}")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "地址",
            description = {
                "改用已有的 PostgreSQL（15 或更新），例如 jdbc:postgresql://db.example/mingzhang。",
                "用户名与密码来自环境变量 MINGZHANG_DATABASE_USER、MINGZHANG_DATABASE_PASSWORD，",
                "或 MINGZHANG_DATABASE_PASSWORD_FILE 所指的文件。"
            },
            defaultValue = "${env:MINGZHANG_DATABASE_URL}")
    private @Nullable String database;

    Path folder() {
        Path chosen = data;
        return (chosen == null || chosen.toString().isEmpty() ? UsualDataFolder.here() : chosen).toAbsolutePath();
    }

    DatabasePlace place() {
        String url = database;
        if (url == null || url.isEmpty()) {
            return DatabasePlace.embedded(folder());
        }
        return DatabasePlace.external(url, System.getenv());
    }
}
