package io.mingzhang.server.platform.requests;

import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Serves requests that change something and have an id: once each, in one transaction with the answer. Uploads are streams
 * and have ids of their own.
 */
final class OnceFilter extends OncePerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    /** Where somebody proves who he is: a failed attempt is counted and must not be undone with the rest of the request. */
    private static final List<String> PROVING = List.of("/api/v1/session", "/api/v1/setup", "/api/v1/me/");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Passwords come or go here: nothing of that is kept, and a failed attempt is counted whatever becomes of it. */
    private static final Pattern SECRET =
            Pattern.compile("/api/v1/(?:session|setup|me/(?:password|totp).*|people|people/[^/]+/reset-password)");

    private final OneAnswer answers;
    private final HandlerExceptionResolver problems;

    OnceFilter(OneAnswer answers, HandlerExceptionResolver problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CHANGING.contains(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || PROVING.stream().anyMatch(request.getRequestURI()::startsWith)
                || request.getHeader(ServedRequest.ID_HEADER) == null
                || SECRET.matcher(request.getRequestURI()).matches()
                || !isJsonOrNothing(request.getContentType());
    }

    private static boolean isJsonOrNothing(@Nullable String type) {
        return type == null || type.toLowerCase(Locale.ROOT).contains("json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            WholeBody whole = new WholeBody(request);
            answers.give(id(request), whole, response, chain);
        } catch (RuntimeException failure) {
            response.resetBuffer();
            if (problems.resolveException(request, response, null, failure) == null) {
                throw failure;
            }
        }
    }

    private static UUID id(HttpServletRequest request) {
        String id = request.getHeader(ServedRequest.ID_HEADER);
        if (!UUID_FORM.matcher(id).matches()) {
            throw Refused.badField(ServedRequest.ID_HEADER, "请求编号 X-Request-Id 应为 UUID。");
        }
        return UUID.fromString(id);
    }
}
