package io.mingzhang.server.platform.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; message and remedy are for the user. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;
    private final boolean mayPass;

    /** Says in Chinese what is wrong and what to do about it. */
    public DatabaseRefused(String message, String remedy) {
        this(message, remedy, null);
    }

    /** As above, with what lies behind it. */
    public DatabaseRefused(String message, String remedy, @Nullable Throwable cause) {
        this(message, remedy, cause, false);
    }

    /** As above; what may pass is worth another attempt in a moment. */
    DatabaseRefused(String message, String remedy, @Nullable Throwable cause, boolean mayPass) {
        super(message, cause);
        this.problem = message;
        this.remedy = remedy;
        this.mayPass = mayPass;
    }

    /** What is wrong, in Chinese. */
    public String problem() {
        return problem;
    }

    /** What the user can do, in Chinese. */
    public String remedy() {
        return remedy;
    }

    boolean mayPass() {
        return mayPass;
    }
}
