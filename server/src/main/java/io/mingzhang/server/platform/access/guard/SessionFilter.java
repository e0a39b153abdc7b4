package io.mingzhang.server.platform.access.guard;

import io.mingzhang.server.platform.access.sessions.Caller;
import io.mingzhang.server.platform.access.sessions.CurrentSession;
import io.mingzhang.server.platform.access.sessions.SessionCookie;
import io.mingzhang.server.platform.access.sessions.Sessions;
import io.mingzhang.server.platform.identity.Acting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes whoever sent a request the one on whose behalf it is served. */
final class SessionFilter extends OncePerRequestFilter {

    /** Sent with what a page asks for by itself, every few seconds: it does not keep a session alive. */
    private static final String BY_ITSELF = "X-Background";

    private final Acting acting;
    private final Sessions sessions;
    private final CurrentSession current;

    SessionFilter(Acting acting, Sessions sessions, CurrentSession current) {
        this.acting = acting;
        this.sessions = sessions;
        this.current = current;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return current.isAlone() || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = tokenOf(request);
        boolean ownWish = request.getHeader(BY_ITSELF) == null;
        Caller caller = new Caller(() -> token.flatMap(known -> sessions.find(known, ownWish)));
        try {
            acting.<Exception>as(caller, () -> chain.doFilter(request, response));
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static Optional<String> tokenOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(SessionCookie.NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
