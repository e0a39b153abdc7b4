package io.mingzhang.cli.audit;

import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.Totals;

/**
 * The exit status of {@code read} and {@code audit}. Only findings of the checks chosen with {@code --check} count;
 * {@code --severity} and {@code --quiet} change what is shown, never the status.
 */
public final class ExitStatus {

    /** Everything was read and no chosen check found an error. */
    public static final int CLEAN = 0;

    /** At least one finding of severity error. */
    public static final int ERRORS = 1;

    /** Something could not be read, or held nothing of a budget; wins over {@link #ERRORS}. */
    public static final int UNREADABLE = 2;

    /** The command line cannot be understood, as in {@code sysexits.h}. */
    public static final int WRONG_USAGE = 64;

    private ExitStatus() {}

    /** The status of a run over documents. */
    public static int of(Totals totals) {
        return of(totals.count(Severity.ERROR), totals.failures().size());
    }

    /** The status of a run. */
    public static int of(long errors, long unreadable) {
        if (unreadable > 0) {
            return UNREADABLE;
        }
        return errors > 0 ? ERRORS : CLEAN;
    }
}
