package io.mingzhang.server.platform.access.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie in which a browser keeps the token of its session. */
public final class SessionCookie {

    /** Its name. */
    public static final String NAME = "MZ_SESSION";

    private SessionCookie() {}

    /** The cookie with a token. It ends with the browser; the time-outs are kept by the server. */
    public static ResponseCookie with(String token, HttpServletRequest request) {
        return cookie(token, request, Duration.ofSeconds(-1));
    }

    /** The cookie that takes the token away. */
    public static ResponseCookie without(HttpServletRequest request) {
        return cookie("", request, Duration.ZERO);
    }

    private static ResponseCookie cookie(String token, HttpServletRequest request, Duration age) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path("/")
                .maxAge(age)
                .build();
    }
}
