package io.mingzhang.server.platform.jobs;

import java.io.Serial;

/** The work cannot be done, and the user is told why. */
public final class JobFailed extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * A failure.
     *
     * @param problem what is the matter, in Chinese
     * @param remedy what to do, in Chinese
     */
    public JobFailed(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** What to do, in Chinese. */
    public String remedy() {
        return remedy;
    }
}
