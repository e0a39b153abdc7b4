package io.mingzhang.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The names under which this server may be addressed. A foreign page can make its own name point at this machine (DNS
 * rebinding), but then the browser sends that name: a name that is not ours is refused.
 */
@Component
class OwnHosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> configured;

    OwnHosts(WebSettings settings) {
        this.configured = Set.copyOf(settings.hosts());
    }

    /** Whether the request names this machine: by a loopback name, by the address it really reached, or as set up. */
    boolean areNamedIn(HttpServletRequest request) {
        String name = nameIn(request.getHeader("Host"));
        return LOOPBACK.contains(name) || configured.contains(name) || name.equals(reached(request));
    }

    /** Whether {@code origin} (scheme, name, port) is the page that this server itself has sent. */
    static boolean isOwn(String origin, HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null
                && (origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }

    private static String nameIn(@Nullable String host) {
        if (host == null) {
            return "";
        }
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return name.toLowerCase(Locale.ROOT);
    }

    private static String reached(HttpServletRequest request) {
        String address = request.getLocalAddr();
        return address.contains(":") ? "[" + address.toLowerCase(Locale.ROOT) + "]" : address;
    }
}
