package io.mingzhang.server.platform.access.oidc;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.sessions.CurrentSession;
import io.mingzhang.server.platform.access.sessions.Entrance;
import io.mingzhang.server.platform.access.sessions.Origin;
import io.mingzhang.server.platform.access.sessions.SessionCookie;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leads a browser to the service and lets it in when it comes back. What goes wrong is told by the page for signing in. */
@RestController
@Needs(Permission.OPEN)
@RequestMapping(OidcSettings.BEGIN)
class OidcController {

    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);
    private static final String STATE_COOKIE = "MZ_SERVICE";
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final ObjectProvider<SignInService> services;
    private final AskedTable askedTable;
    private final Links links;
    private final Entrance entrance;
    private final CurrentSession current;

    OidcController(
            ObjectProvider<SignInService> services,
            AskedTable askedTable,
            Links links,
            Entrance entrance,
            CurrentSession current) {
        this.services = services;
        this.askedTable = askedTable;
        this.links = links;
        this.entrance = entrance;
        this.current = current;
    }

    @GetMapping
    ResponseEntity<Void> begin(HttpServletRequest request) {
        SignInService service = service();
        try {
            SignInService.Way way = service.begin(request);
            askedTable.add(way.asked());
            return to(way.address(), stateCookie(way.asked().state(), request, KEPT));
        } catch (ServiceProblem problem) {
            LOG.error("Nobody can sign in through the service", problem);
            return backToSignIn("away", request);
        }
    }

    /**
     * A browser has come back from the service.
     *
     * @param mine the state in the cookie: whoever came back must be whoever was sent
     */
    @GetMapping("/return")
    ResponseEntity<Void> comeBack(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @CookieValue(name = STATE_COOKIE, defaultValue = "") String mine,
            HttpServletRequest request) {
        SignInService service = service();
        Optional<Asked> asked = state.isEmpty() || !state.equals(mine) ? Optional.empty() : askedTable.take(state);
        if (asked.isEmpty() || code.isEmpty()) {
            return backToSignIn("refused", request);
        }
        try {
            Optional<Account> account = links.accountOf(service.whoCameBack(asked.get(), code));
            return account.isEmpty() ? backToSignIn("unknown", request) : letIn(account.get(), request);
        } catch (ServiceProblem problem) {
            LOG.warn("Somebody was not let in who came from the service", problem);
            return backToSignIn("refused", request);
        }
    }

    private ResponseEntity<Void> letIn(Account account, HttpServletRequest request) {
        String token = entrance.open(account, Origin.of(request), Entrance.Way.SERVICE);
        return to(URI.create("/"), SessionCookie.with(token, request), stateCookie("", request, Duration.ZERO));
    }

    private static ResponseEntity<Void> backToSignIn(String why, HttpServletRequest request) {
        return to(URI.create("/sign-in?service=" + why), stateCookie("", request, Duration.ZERO));
    }

    private static ResponseEntity<Void> to(URI address, ResponseCookie... cookies) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        for (ResponseCookie cookie : cookies) {
            answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return answer.build();
    }

    /** Lax, since the browser comes back from a page of the service. */
    private static ResponseCookie stateCookie(String state, HttpServletRequest request, Duration age) {
        return ResponseCookie.from(STATE_COOKIE, state)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .path(OidcSettings.BEGIN)
                .maxAge(age)
                .build();
    }

    private SignInService service() {
        current.demandAccounts();
        return Optional.ofNullable(services.getIfAvailable()).orElseThrow(() -> Refused.notFound("统一登录"));
    }
}
