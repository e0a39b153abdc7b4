package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.PeopleTrail;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions. */
@Service
class Leaving {

    private final Sessions sessions;
    private final CurrentSession current;
    private final Accounts accounts;
    private final PeopleTrail trail;

    Leaving(Sessions sessions, CurrentSession current, Accounts accounts, PeopleTrail trail) {
        this.sessions = sessions;
        this.current = current;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Whoever is not signed in any more is content as well. */
    @Transactional
    public void signOut() {
        current.signedIn().ifPresent(who -> {
            if (sessions.end(who.person().id(), who.session())) {
                trail.did(accounts.require(who.person().id()), "退出登录");
            }
        });
    }

    @Transactional
    public boolean end(UUID session) {
        UUID person = current.required().person().id();
        boolean ended = sessions.end(person, session);
        if (ended) {
            trail.did(accounts.require(person), "结束一处登录");
        }
        return ended;
    }

    /** Stays where he is, leaves everywhere else. */
    @Transactional
    public int endOthers() {
        SignedIn who = current.required();
        int ended = sessions.endAll(who.person().id(), who.session());
        if (ended > 0) {
            trail.did(accounts.require(who.person().id()), "结束其他全部登录");
        }
        return ended;
    }
}
