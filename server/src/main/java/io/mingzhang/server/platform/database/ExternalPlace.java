package io.mingzhang.server.platform.database;

/** A database that somebody else starts and stops. */
record ExternalPlace(DatabaseAddress address) implements DatabasePlace {}
