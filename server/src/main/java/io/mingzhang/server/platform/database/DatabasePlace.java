package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Which database a command works on. */
public sealed interface DatabasePlace permits EmbeddedPlace, ExternalPlace {

    /** The embedded one of this data folder. */
    static DatabasePlace embedded(Path folder) {
        return EmbeddedPlace.of(folder);
    }

    /**
     * One that somebody else runs, with user and password from {@code MINGZHANG_DATABASE_USER},
     * {@code MINGZHANG_DATABASE_PASSWORD} or the file that {@code MINGZHANG_DATABASE_PASSWORD_FILE} names.
     */
    static DatabasePlace external(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseRefused(
                    "不能识别的数据库地址：" + url, "只支持 PostgreSQL，地址形如 jdbc:postgresql://db.example:5432/mingzhang。");
        }
        String user = environment.getOrDefault("MINGZHANG_DATABASE_USER", "");
        return new ExternalPlace(new DatabaseAddress(url, user, password(environment)));
    }

    private static String password(Map<String, String> environment) {
        String file = environment.getOrDefault("MINGZHANG_DATABASE_PASSWORD_FILE", "");
        if (file.isEmpty()) {
            return environment.getOrDefault("MINGZHANG_DATABASE_PASSWORD", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException failure) {
            throw new DatabaseRefused(
                    "不能读取密码文件 " + file + "。", "请检查环境变量 MINGZHANG_DATABASE_PASSWORD_FILE 和该文件的权限。", failure);
        }
    }
}
