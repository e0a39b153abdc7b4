package io.mingzhang.server.platform.database;

/** A database that somebody else starts and stops. */
record ExternalPostgres(DatabaseAddress address) implements RunningDatabase {

    @Override
    public void close() {
        // Not ours to stop.
    }
}
