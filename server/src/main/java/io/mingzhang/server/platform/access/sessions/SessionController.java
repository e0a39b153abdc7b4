package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final CurrentSession current;
    private final MeDesk me;
    private final Leaving leaving;

    SessionController(SignIn signIn, Sessions sessions, CurrentSession current, MeDesk me, Leaving leaving) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.current = current;
        this.me = me;
        this.leaving = leaving;
    }

    @Needs(Permission.OPEN)
    @PostMapping
    ResponseEntity<MeView> signIn(@RequestBody SignIn.Typed typed, HttpServletRequest request) {
        current.demandAccounts();
        String token = signIn.with(typed, Origin.of(request));
        SignedIn who = sessions.find(token, false)
                .orElseThrow(() -> new Refused(ProblemCode.NOT_SIGNED_IN, "登录没有完成。", "请重新登录。"));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        SessionCookie.with(token, request).toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(me.view(who));
    }

    @Needs(Permission.OPEN)
    @DeleteMapping
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        leaving.signOut();
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.without(request).toString())
                .build();
    }
}
