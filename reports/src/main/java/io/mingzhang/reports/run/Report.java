package io.mingzhang.reports.run;

/**
 * A report on a run, written while results come in: {@link #part} prepares what it says of one file, {@link #add} writes it.
 * Nothing else is kept of a file, so that memory does not grow with the number of files.
 */
public interface Report extends AutoCloseable {

    /** What the report says of one file. Depends on the file alone; called from any thread. */
    ReportPart part(Audited audited);

    /** Writes what was prepared for a file; called in one thread, in the order of the files. */
    void add(ReportPart part);

    /**
     * Whether the part of a file may be as large as the file, so that it is better written at once than prepared: then
     * {@link #write} is called in place of {@link #part} and {@link #add}, unless parts are wanted for a journal.
     */
    default boolean isWrittenAtOnce() {
        return false;
    }

    /** Prepares and writes in one go, in the order of the files. */
    default void write(Audited audited) {
        add(part(audited));
    }

    /** Writes what came of documents examined together; called after all files, before the end. */
    default void add(AuditedSet set) {}

    /** Writes what stands at the end, files that could not be read included. */
    void finish(Totals totals);

    /** Lets go of what the report holds; it stays incomplete if it was not finished. */
    @Override
    void close();
}
