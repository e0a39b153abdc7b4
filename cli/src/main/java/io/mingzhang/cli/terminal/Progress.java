package io.mingzhang.cli.terminal;

import java.io.PrintWriter;

/** A line on standard error that counts the files done; silent where nobody looks on or there is only one file. */
public final class Progress {

    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter target;
    private final boolean shown;
    private final int total;
    private int done;

    /**
     * A progress line.
     *
     * @param target standard error
     * @param terminal whether it is a terminal
     * @param total how many files there are
     */
    public Progress(PrintWriter target, boolean terminal, int total) {
        this.target = target;
        this.shown = terminal && total > 1;
        this.total = total;
    }

    /** One more file is done. */
    public void advance() {
        done++;
        if (shown && done < total) {
            target.print(ERASE + Messages.progress(done, total));
            target.flush();
        }
    }

    /** Takes the line away, before other output or at the end. */
    public void clear() {
        if (shown) {
            target.print(ERASE);
            target.flush();
        }
    }
}
