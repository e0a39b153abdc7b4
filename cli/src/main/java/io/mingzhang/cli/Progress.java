package io.mingzhang.cli;

import io.mingzhang.cli.audit.AuditRun;
import io.mingzhang.reports.text.Messages;
import java.io.PrintWriter;

/** A line on standard error that counts the files done; silent where nobody looks on or there is only one file. */
final class Progress implements AuditRun.Watcher {

    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter target;
    private final boolean shown;
    private final int total;
    private final long start = System.nanoTime();
    private int finished;

    /**
     * A progress line.
     *
     * @param target standard error
     * @param terminal whether it is a terminal
     * @param total how many files there are
     */
    Progress(PrintWriter target, boolean terminal, int total) {
        this.target = target;
        this.shown = terminal && total > 1;
        this.total = total;
    }

    @Override
    public void done() {
        finished++;
        if (shown && finished < total) {
            target.print(ERASE + Messages.progress(finished, total, System.nanoTime() - start));
            target.flush();
        }
    }

    @Override
    public void writing() {
        if (shown) {
            target.print(ERASE);
            target.flush();
        }
    }
}
