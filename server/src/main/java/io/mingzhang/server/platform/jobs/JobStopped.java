package io.mingzhang.server.platform.jobs;

import java.io.Serial;

/** Ends a run that should not go on; not for kinds of work to catch. */
public final class JobStopped extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    JobStopped(String why) {
        super(why);
    }
}
