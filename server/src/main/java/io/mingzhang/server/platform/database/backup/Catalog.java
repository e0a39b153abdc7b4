package io.mingzhang.server.platform.database.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the database says about the tables of the modules. */
record Catalog(List<Table> tables, List<Manifest.Migration> migrations, List<Manifest.SequenceState> sequences) {

    private static final String HISTORY = "schema_history";

    private static final String TABLES = """
            select n.nspname, c.relname,
                   array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where n.nspname = any(?) and c.relkind = 'r' and c.relname <> 'schema_history'
              and a.attnum > 0 and not a.attisdropped
            group by 1, 2 order by 1, 2
            """;

    private static final String REFERENCES = """
            select distinct fn.nspname || '.' || f.relname, tn.nspname || '.' || t.relname
            from pg_constraint k
            join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
            join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
            where k.contype = 'f' and fn.nspname = any(?) and f.oid <> t.oid
            """;

    private static final String SEQUENCES = """
            select n.nspname, c.relname, a.attname, coalesce(pg_sequence_last_value(s.objid), 0)
            from pg_depend s
            join pg_class q on q.oid = s.objid and q.relkind = 'S'
            join pg_class c on c.oid = s.refobjid join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = s.refobjsubid
            where n.nspname = any(?) and s.deptype in ('a', 'i') order by 1, 2, 3
            """;

    /** Reads it within the transaction of the connection. */
    static Catalog read(Connection connection, List<String> modules) throws SQLException {
        return new Catalog(
                inOrderOfFilling(tables(connection, modules), references(connection, modules)),
                migrations(connection, modules),
                sequences(connection, modules));
    }

    private static Map<String, Table> tables(Connection connection, List<String> modules) throws SQLException {
        Map<String, Table> tables = new LinkedHashMap<>();
        try (PreparedStatement statement = ofModules(connection, TABLES, modules);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String[] columns = (String[]) row.getArray("columns").getArray();
                tables.put(
                        row.getString(1) + "." + row.getString(2),
                        new Table(row.getString(1), row.getString(2), List.of(columns)));
            }
        }
        return tables;
    }

    private static Map<String, Set<String>> references(Connection connection, List<String> modules)
            throws SQLException {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        try (PreparedStatement statement = ofModules(connection, REFERENCES, modules);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                references
                        .computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return references;
    }

    /** Whoever refers to a table comes after it. */
    private static List<Table> inOrderOfFilling(Map<String, Table> tables, Map<String, Set<String>> references) {
        Map<String, Table> waiting = new LinkedHashMap<>(tables);
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> free = waiting.keySet().stream()
                    .filter(name ->
                            references.getOrDefault(name, Set.of()).stream().noneMatch(waiting::containsKey))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + waiting.keySet());
            }
            for (String name : free) {
                Table table = waiting.remove(name);
                if (table != null) {
                    ordered.add(table);
                }
            }
        }
        return ordered;
    }

    private static List<Manifest.Migration> migrations(Connection connection, List<String> modules)
            throws SQLException {
        List<Manifest.Migration> migrations = new ArrayList<>();
        for (String module : modules) {
            String sql = "select version, checksum from " + new Table(module, HISTORY, List.of()).quoted()
                    + " where success and version is not null order by installed_rank";
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    migrations.add(new Manifest.Migration(module, row.getString(1), row.getLong(2)));
                }
            }
        }
        return migrations;
    }

    private static List<Manifest.SequenceState> sequences(Connection connection, List<String> modules)
            throws SQLException {
        List<Manifest.SequenceState> sequences = new ArrayList<>();
        try (PreparedStatement statement = ofModules(connection, SEQUENCES, modules);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                sequences.add(new Manifest.SequenceState(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
            }
        }
        return sequences;
    }

    private static PreparedStatement ofModules(Connection connection, String sql, List<String> modules)
            throws SQLException {
        Array names = connection.createArrayOf("text", modules.toArray());
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setArray(1, names);
        return statement;
    }
}
