package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.identity.IdentitySettings;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By which session the current request came. */
@Component
public final class CurrentSession {

    private final Acting acting;
    private final IdentitySettings settings;

    CurrentSession(Acting acting, IdentitySettings settings) {
        this.acting = acting;
        this.settings = settings;
    }

    /** Whether there are no accounts, and nobody need sign in. */
    public boolean isAlone() {
        return settings.alone();
    }

    /** Who is signed in. */
    public Optional<SignedIn> signedIn() {
        return acting.actor().flatMap(actor -> actor instanceof Caller caller ? caller.signedIn() : Optional.empty());
    }

    /** Who is signed in; refused when nobody is. */
    SignedIn required() {
        demandAccounts();
        return signedIn()
                .orElseThrow(() -> new Refused(ProblemCode.NOT_SIGNED_IN, "您还没有登录,或登录已超时。", "请登录后继续;页面上未保存的内容不会丢失。"));
    }

    /** Refused where nobody signs in. */
    public void demandAccounts() {
        if (isAlone()) {
            throw new Refused(ProblemCode.FORBIDDEN, "单机使用时没有账号,不需要登录。", "如需多人使用,请不带 --alone 启动。");
        }
    }

    /** Refuses a request that nobody signed in has sent. */
    public void demand() {
        if (!isAlone()) {
            SignedIn _ = required();
        }
    }
}
