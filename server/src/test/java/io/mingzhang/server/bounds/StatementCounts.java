package io.mingzhang.server.bounds;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Which statements a request cost, by the id that the test gave it in the header {@value #HEADER}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StatementCounts extends OncePerRequestFilter {

    static final String HEADER = "X-Counted";

    private static final ThreadLocal<List<String>> CURRENT = new ThreadLocal<>();

    private final Map<String, CompletableFuture<List<String>>> statements = new ConcurrentHashMap<>();

    /** One more on this thread, if it serves a request that is counted. */
    static void one(String statement) {
        List<String> current = CURRENT.get();
        if (current != null) {
            current.add(statement);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getHeader(HEADER);
        if (id == null) {
            chain.doFilter(request, response);
            return;
        }
        List<String> heard = new ArrayList<>();
        CURRENT.set(heard);
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.remove();
            of(id).complete(List.copyOf(heard));
        }
    }

    /** How many; waits until the request is done, which may be a little after its answer has come. */
    int await(String id) throws Exception {
        return statements(id).size();
    }

    /** All of them in their order, with question marks for values; waits in the same way. */
    List<String> statements(String id) throws Exception {
        return of(id).get(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<List<String>> of(String id) {
        return statements.computeIfAbsent(id, key -> new CompletableFuture<>());
    }
}
