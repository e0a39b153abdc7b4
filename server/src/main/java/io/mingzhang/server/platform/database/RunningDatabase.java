package io.mingzhang.server.platform.database;

/** A database that is there for as long as this object is not closed. */
interface RunningDatabase extends AutoCloseable {

    /** How it is reached; the same for the whole life of this object. */
    DatabaseAddress address();

    /** Stops what was started for it. */
    @Override
    void close();
}
