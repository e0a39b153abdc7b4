package io.mingzhang.server.platform.access.sessions;

/** The cookie in which a browser keeps the token of its session. */
public final class SessionCookie {

    /** Its name. */
    public static final String NAME = "MZ_SESSION";

    private SessionCookie() {}
}
