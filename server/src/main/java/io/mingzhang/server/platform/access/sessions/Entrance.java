package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.PeopleTrail;
import io.mingzhang.server.platform.identity.Acting;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens sessions and notes who came in and who was turned away. */
@Component
public class Entrance {

    private final Attempts attempts;
    private final Sessions sessions;
    private final Accounts accounts;
    private final PeopleTrail trail;
    private final Acting acting;
    private final Addresses addresses;
    private final TransactionTemplate apart;

    Entrance(Attempts attempts, Sessions sessions, Accounts accounts, PeopleTrail trail, Noting noting) {
        this.attempts = attempts;
        this.sessions = sessions;
        this.accounts = accounts;
        this.trail = trail;
        this.acting = noting.acting();
        this.addresses = noting.addresses();
        this.apart = new TransactionTemplate(noting.transactions());
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In whose name, and in which transactions, is noted what happens at the door; and who comes too often. */
    @Component
    record Noting(Acting acting, PlatformTransactionManager transactions, Addresses addresses) {}

    /** Counts an attempt; refused while the login, or the machine, is locked. */
    void attempt(String login, Origin origin) {
        addresses.demand(origin.address());
        attempts.begin(login);
    }

    Attempts attempts() {
        return attempts;
    }

    /** Lets a person in who proved to be himself here. */
    String open(Account account, Origin origin) {
        return open(account, origin, Way.PASSWORD);
    }

    /** How somebody proved to be himself. */
    public enum Way {
        /** With a password. */
        PASSWORD("登录"),
        /** To the sign-in service of the administration. */
        SERVICE("通过统一登录登录");

        private final String action;

        Way(String action) {
            this.action = action;
        }
    }

    /** Lets a person in who proved to be himself in that way; what comes back is the token of the session. */
    public String open(Account account, Origin origin, Way way) {
        String[] token = new String[1];
        acting.as(
                account::person,
                () -> apart.executeWithoutResult(status -> {
                    token[0] = sessions.begin(account.id(), origin, way == Way.SERVICE);
                    accounts.signedIn(account.id());
                    trail.did(account, way.action);
                }));
        return token[0];
    }

    /** Turns somebody away; who it was is only noted when the login is somebody's. */
    void failed(String login, Optional<Account> account, Origin origin) {
        addresses.failed(origin.address());
        account.ifPresent(known -> apart.executeWithoutResult(
                status -> trail.changed(known, "登录失败", Map.of(), Map.of("地址", origin.address()))));
        attempts.failed(login);
    }
}
