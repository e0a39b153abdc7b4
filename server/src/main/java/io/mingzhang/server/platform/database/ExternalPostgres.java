package io.mingzhang.server.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A database that somebody else runs, seen to be fit for us. */
record ExternalPostgres(DatabaseAddress address) implements RunningDatabase {

    private static final int OLDEST_MAJOR = 15;
    private static final String LOGIN_SECONDS = "10";
    private static final String STANDING =
            "select current_setting('server_version_num')::int / 10000, current_setting('server_encoding'),"
                    + " has_database_privilege(current_database(), 'CREATE'), to_regnamespace('platform') is not null";

    static ExternalPostgres found(DatabaseAddress address) {
        Properties properties = new Properties();
        if (!address.user().isEmpty()) {
            properties.setProperty("user", address.user());
            properties.setProperty("password", address.password());
        }
        properties.setProperty("loginTimeout", LOGIN_SECONDS);
        try (Connection connection = DriverManager.getConnection(address.url(), properties);
                Statement statement = connection.createStatement();
                ResultSet standing = statement.executeQuery(STANDING)) {
            standing.next();
            requireFit(standing);
            return new ExternalPostgres(address);
        } catch (SQLException failure) {
            throw refusal(address, failure);
        }
    }

    @Override
    public void close() {
        // Not ours to stop.
    }

    private static void requireFit(ResultSet standing) throws SQLException {
        int major = standing.getInt(1);
        if (major < OLDEST_MAJOR) {
            throw new DatabaseRefused(
                    "数据库是 PostgreSQL " + major + "，需要 " + OLDEST_MAJOR + " 或更新版本。", "请升级数据库，或不给出 --database 而使用内置数据库。");
        }
        if (!"UTF8".equals(standing.getString(2))) {
            throw new DatabaseRefused(
                    "数据库的编码是 " + standing.getString(2) + "，需要 UTF8。", "请以 create database … encoding 'UTF8' 新建一个数据库。");
        }
        if (!standing.getBoolean(3) && !standing.getBoolean(4)) {
            throw new DatabaseRefused("数据库用户没有建立模式（schema）的权限。", "请由管理员执行：grant create on database 库名 to 用户名;");
        }
    }

    private static DatabaseRefused refusal(DatabaseAddress address, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) {
            return new DatabaseRefused(
                    "数据库拒绝了用户名或密码（" + address + "）。",
                    "请检查环境变量 MINGZHANG_DATABASE_USER、MINGZHANG_DATABASE_PASSWORD 或密码文件，以及数据库的 pg_hba.conf。",
                    failure);
        }
        if ("3D000".equals(state)) {
            return new DatabaseRefused("数据库不存在（" + address + "）。", "请先由管理员建立该数据库（编码 UTF8），或改正地址。", failure);
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new DatabaseRefused("连接不上数据库（" + address + "）。", "请检查地址、端口和网络，并确认 PostgreSQL 正在运行。", failure);
        }
        return new DatabaseRefused("数据库不能使用（" + address + "）：" + failure.getMessage(), "请将以上内容交给数据库管理员。", failure);
    }
}
