package io.mingzhang.server.platform.access.oidc;

import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Logins;
import io.mingzhang.server.platform.access.accounts.PeopleTrail;
import io.mingzhang.server.platform.identity.Acting;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which account is whose at the service. A link is made once, and whoever has one is found by nothing else any more. */
@Repository
class Links {

    private final JdbcClient database;
    private final Accounts accounts;
    private final PeopleTrail trail;
    private final Acting acting;

    Links(JdbcClient database, Accounts accounts, PeopleTrail trail, Acting acting) {
        this.database = database;
        this.accounts = accounts;
        this.trail = trail;
        this.acting = acting;
    }

    /** The account of somebody; when he comes for the first time, that of his login, if it is nobody else's yet. */
    @Transactional
    public Optional<Account> accountOf(Foreigner who) {
        Optional<UUID> known = database.sql("select id from platform.account where oidc_subject = :subject")
                .param("subject", who.subject())
                .query(UUID.class)
                .optional();
        return known.or(() -> link(who)).flatMap(accounts::find).filter(Account::active);
    }

    private Optional<UUID> link(Foreigner who) {
        Optional<UUID> linked = database.sql("""
                        update platform.account set oidc_subject = :subject, revision = revision + 1
                        where login = :login and oidc_subject is null and state = 'ACTIVE' returning id""")
                .param("subject", who.subject())
                .param("login", Logins.normal(who.login()))
                .query(UUID.class)
                .optional();
        linked.flatMap(accounts::find)
                .ifPresent(account -> acting.as(
                        account::person,
                        () -> trail.changed(account, "关联统一登录", Map.of(), Map.of("统一登录标识", who.subject()))));
        return linked;
    }
}
