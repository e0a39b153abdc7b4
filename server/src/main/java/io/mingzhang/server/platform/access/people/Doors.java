package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.PeopleTrail;
import io.mingzhang.server.platform.access.sessions.Attempts;
import io.mingzhang.server.platform.access.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Lets people in again, or out, and records what was done to them. */
@Component
record Doors(Attempts attempts, Sessions sessions, PeopleTrail trail) {

    /** Whoever is signed in is out; wrong attempts are forgotten. */
    void open(Account account) {
        close(account);
        attempts.forget(account.login());
    }

    /** Whoever is signed in is out. */
    void close(Account account) {
        int _ = sessions.endAll(account.id(), null);
    }
}
