package io.mingzhang.server.platform.access.guard;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.sessions.CurrentSession;
import io.mingzhang.server.platform.access.sessions.SignedIn;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks of every request what its handler needs; a handler that says nothing is refused. */
final class NeedsGuard implements HandlerInterceptor {

    private final Access access;
    private final CurrentSession current;

    NeedsGuard(Access access, CurrentSession current) {
        this.access = access;
        this.current = current;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            demand(of(method));
        }
        return true;
    }

    private void demand(List<Permission> needed) {
        if (needed.contains(Permission.OPEN)) {
            return;
        }
        current.demand();
        if (needed.contains(Permission.SIGNED_IN)) {
            return;
        }
        if (current.signedIn().filter(SignedIn::mustChange).isPresent()) {
            throw new Refused(ProblemCode.FORBIDDEN, "口令需要先修改:它是别人设置的,或者已经到期。", "请在“我的账号”中修改口令后继续。");
        }
        Set<Permission> held = access.permissions();
        if (needed.stream().noneMatch(held::contains)) {
            throw new Refused(ProblemCode.FORBIDDEN, "您没有进行这项操作的权限。", "如确需使用,请联系安全管理员授权。");
        }
    }

    private static List<Permission> of(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class)))
                .map(needs -> List.of(needs.value()))
                .orElse(List.of());
    }
}
