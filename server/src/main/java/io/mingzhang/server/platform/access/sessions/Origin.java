package io.mingzhang.server.platform.access.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/**
 * From where somebody signs in.
 *
 * @param address of the machine
 * @param agent what the browser calls itself
 */
public record Origin(String address, String agent) {

    private static final int LONGEST = 200;

    /** The machine and the browser of a request. */
    public static Origin of(HttpServletRequest request) {
        return new Origin(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    /** Shortens what is too long. */
    public Origin {
        address = shortened(address);
        agent = shortened(agent);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
