package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Credentials;
import io.mingzhang.server.platform.access.passwords.PasswordDigest;
import io.mingzhang.server.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the present password again before the account itself is changed. */
@Component
class Proving {

    private final Accounts accounts;
    private final Attempts attempts;
    private final PasswordDigest digests;
    private final Sessions sessions;

    Proving(Accounts accounts, Attempts attempts, PasswordDigest digests, Sessions sessions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.digests = digests;
        this.sessions = sessions;
    }

    /** Refused, and counted like an attempt to sign in, when it is not the present password. */
    Account demand(SignedIn who, String field, @Nullable String password) {
        Credentials credentials = accounts.credentials(who.person().id()).orElseThrow(() -> Refused.notFound("账号"));
        String login = credentials.account().login();
        attempts.begin(login);
        boolean right =
                password != null && !credentials.digest().isEmpty() && digests.matches(password, credentials.digest());
        if (!right) {
            attempts.failed(login);
            throw Refused.badField(field, "当前口令不正确。");
        }
        attempts.forget(login);
        return credentials.account();
    }

    Account account(SignedIn who) {
        return accounts.require(who.person().id());
    }

    void endOthers(SignedIn who) {
        int _ = sessions.endAll(who.person().id(), who.session());
    }
}
