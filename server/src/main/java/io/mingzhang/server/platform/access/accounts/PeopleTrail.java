package io.mingzhang.server.platform.access.accounts;

import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what is done to accounts and rights. Never a password, a digest or a code. */
@Component
public class PeopleTrail {

    private final AuditTrail trail;

    PeopleTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** Something was done to an account that changes no value worth keeping. */
    public void did(Account account, String action) {
        trail.record(subject(account), action, Map.of(), Map.of());
    }

    /** An account was changed. */
    public void changed(
            Account account,
            String action,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        trail.record(subject(account), action, before, after);
    }

    private static Subject subject(Account account) {
        return new Subject(
                "PERSON",
                account.id().toString(),
                account.person().name() + "(" + account.login() + ")",
                account.person().path(),
                0);
    }
}
