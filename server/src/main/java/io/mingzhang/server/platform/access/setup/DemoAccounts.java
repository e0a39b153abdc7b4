package io.mingzhang.server.platform.access.setup;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.NewAccount;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.access.passwords.Secrets;
import io.mingzhang.server.platform.access.rights.Grants;
import io.mingzhang.server.platform.identity.Acting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts to try the program with: one for each role, everywhere, with passwords that nobody knew before. */
@Service
public class DemoAccounts {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Grants grants;
    private final Acting acting;

    DemoAccounts(Accounts accounts, Passwords passwords, Grants grants, Acting acting) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.grants = grants;
        this.acting = acting;
    }

    /**
     * An account that was made.
     *
     * @param role its only role
     * @param login what to type
     * @param password what to type
     */
    public record Made(Role role, String login, String password) {}

    /** Makes them when there are no accounts at all. */
    @Transactional
    public List<Made> makeOnce() {
        List<Made> made = new ArrayList<>();
        if (!accounts.areThere()) {
            for (Role role : Role.values()) {
                String login = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Account account = accounts.add(new NewAccount(login, "演示" + role.label(), "/"));
                String password = Secrets.password();
                acting.as(account::person, () -> {
                    passwords.choose(account, password);
                    grants.first(account, role);
                });
                made.add(new Made(role, login, password));
            }
        }
        return made;
    }
}
