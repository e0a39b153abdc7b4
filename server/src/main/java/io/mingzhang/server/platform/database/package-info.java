/**
 * PostgreSQL, embedded in a folder of the user's choice or reached by address, brought to the newest schema before anybody
 * uses it. Whoever needs the database takes a {@code JdbcClient}; what is stored is known to the capabilities, not here.
 */
@NamedInterface("database")
@NullMarked
package io.mingzhang.server.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
