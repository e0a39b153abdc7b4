package io.mingzhang.server.platform.system;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Feels whether the database answers. */
@Component
class DatabasePulse {

    private final JdbcClient database;

    DatabasePulse(JdbcClient database) {
        this.database = database;
    }

    SystemView.DatabaseState state() {
        try {
            database.sql("select 1").query(Integer.class).single();
            return SystemView.DatabaseState.UP;
        } catch (DataAccessException away) {
            return SystemView.DatabaseState.AWAY;
        }
    }
}
