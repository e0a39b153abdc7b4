package io.mingzhang.server.platform.database.backup;

import java.util.List;
import java.util.stream.Collectors;

/** A table and those of its columns that hold something of their own, which computed ones do not. */
record Table(String schema, String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    /** For COPY: the table with its columns, quoted. */
    String target() {
        return quoted() + " (" + columns.stream().map(Table::quote).collect(Collectors.joining(", ")) + ")";
    }

    String quoted() {
        return quote(schema) + "." + quote(name);
    }

    private static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
