package io.mingzhang.server.platform.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What is known of the request that this thread serves.
 *
 * @param address from where it came; empty for the program's own work
 * @param id the id its client made; empty when it made none
 */
public record ServedRequest(String address, String id) {

    /** The header with the id that a client makes for a request that changes something. */
    public static final String ID_HEADER = "X-Request-Id";

    private static final int LONGEST_ID = 64;

    /** The request of this thread; an empty one outside of requests. */
    public static ServedRequest current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .map(attributes -> of(attributes.getRequest()))
                .orElse(new ServedRequest("", ""));
    }

    private static ServedRequest of(HttpServletRequest request) {
        return new ServedRequest(text(request.getRemoteAddr()), text(request.getHeader(ID_HEADER)));
    }

    private static String text(@Nullable String value) {
        return value == null || value.length() > LONGEST_ID ? "" : value;
    }
}
