package io.mingzhang.server.platform.database;

/** How a PostgreSQL database is reached. */
public record DatabaseAddress(String url, String user, String password) {

    /** Without the password, so that a log does not hold it. */
    @Override
    public String toString() {
        return user.isEmpty() ? url : user + "@" + url;
    }
}
