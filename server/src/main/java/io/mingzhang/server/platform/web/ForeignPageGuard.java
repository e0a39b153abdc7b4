package io.mingzhang.server.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody in who comes from a page that is not ours: by the name the browser was led here with, by the origin it
 * states, and by the kinds of body that a plain form can send without asking.
 */
final class ForeignPageGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OF_OUR_PAGE = Set.of("same-origin", "none");
    private static final Set<String> SENT_BY_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    /** Where other pages lead a browser to by agreement: what is done there is asked of a state that they cannot know. */
    private static final Set<String> AGREED = Set.of("/api/v1/session/oidc/return");

    private final OwnHosts hosts;
    private final RefusalWriter refusals;

    ForeignPageGuard(OwnHosts hosts, RefusalWriter refusals) {
        this.hosts = hosts;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ProblemBody> problem = problemOf(request);
        if (problem.isPresent()) {
            refusals.write(problem.get(), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<ProblemBody> problemOf(HttpServletRequest request) {
        if (!hosts.areNamedIn(request)) {
            return Optional.of(ProblemBody.of(
                    ProblemCode.FOREIGN_PAGE,
                    "这个网址的主机名不在允许的范围内。",
                    "请用启动时显示的网址打开;如需换用别的主机名,请维护人员在设置 mingzhang.web.hosts 中加入。"));
        }
        boolean changes = !READING.contains(request.getMethod());
        if ((changes || isOfInterface(request) && !AGREED.contains(request.getRequestURI()))
                && comesFromElsewhere(request)) {
            return Optional.of(ProblemBody.of(ProblemCode.FOREIGN_PAGE, "这个请求是从别的网页发出的,已拒绝。", "请在明账自己的页面中操作。"));
        }
        return changes && isSentByForm(request)
                ? Optional.of(ProblemBody.of(ProblemCode.UNSUPPORTED_MEDIA, "这个地址不接受网页表单直接提交的内容。", "请在明账自己的页面中操作。"))
                : Optional.empty();
    }

    private static boolean isOfInterface(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** A program that is no browser states neither; the token is asked of it all the same. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        return origin != null && !OwnHosts.isOwn(origin, request) || site != null && !OF_OUR_PAGE.contains(site);
    }

    private static boolean isSentByForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && SENT_BY_FORMS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
