package io.mingzhang.server.platform.database.backup;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format always {@link #FORMAT}
 * @param program version of the program that made it
 * @param madeAt when, in UTC
 * @param migrations of the tables, as their history tells them
 * @param tables in an order in which they can be filled
 * @param sequences where the numbering of each goes on
 */
record Manifest(
        String format,
        String program,
        String madeAt,
        List<Migration> migrations,
        List<TableContent> tables,
        List<SequenceState> sequences) {

    static final String FORMAT = "mingzhang-backup-1";

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    long rows() {
        return tables.stream().mapToLong(TableContent::rows).sum();
    }

    /** A migration that made the tables what they are; two databases with the same ones have the same tables. */
    record Migration(String module, String version, long checksum) {}

    /**
     * The rows of one table.
     *
     * @param sha256 of the rows as COPY writes them, in hexadecimal
     */
    record TableContent(Table table, long rows, long bytes, String sha256) {

        String entry() {
            return "tables/" + table.schema() + "." + table.name() + ".copy";
        }
    }

    /** The column whose numbers a sequence gives, and the number it gave last; 0 for none. */
    record SequenceState(String schema, String table, String column, long last) {}
}
