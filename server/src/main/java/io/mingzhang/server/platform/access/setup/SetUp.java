package io.mingzhang.server.platform.access.setup;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Logins;
import io.mingzhang.server.platform.access.accounts.NewAccount;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.access.rights.Grants;
import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first accounts. */
@Service
class SetUp {

    private static final Set<Role> NEEDED = EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
    private static final String EVERYWHERE = "/";

    private final SetUpCodes codes;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Grants grants;
    private final Acting acting;

    SetUp(SetUpCodes codes, Accounts accounts, Passwords passwords, Grants grants, Acting acting) {
        this.codes = codes;
        this.accounts = accounts;
        this.passwords = passwords;
        this.grants = grants;
        this.acting = acting;
    }

    /**
     * The first people.
     *
     * @param code that the console showed
     * @param people the administrators
     */
    record Wanted(@Nullable String code, @Nullable List<@Nullable First> people) {}

    /** One of the administrators. */
    record First(
            @Nullable Role role,
            @Nullable String login,
            @Nullable String name,
            @Nullable String password) {}

    boolean isOpen() {
        return !accounts.areThere();
    }

    /** All of them or none. */
    @Transactional
    public void make(Wanted wanted) {
        codes.lock();
        if (!isOpen()) {
            throw new Refused(ProblemCode.CONFLICT, "系统已经初始化过,不能再次初始化。", "请直接登录;忘记口令可在服务器上运行 mingzhang account reset。");
        }
        codes.demand(wanted.code() == null ? "" : wanted.code());
        List<First> people = checked(wanted);
        for (int i = 0; i < people.size(); i++) {
            make(people.get(i), "people." + i + ".");
        }
        codes.forgetAll();
    }

    private void make(First first, String field) {
        NewAccount wanted = Logins.checked(first.login(), first.name(), EVERYWHERE);
        Account account = accounts.add(wanted);
        acting.as(account::person, () -> {
            passwords.choose(account, field + "password", first.password() == null ? "" : first.password());
            Role role = first.role();
            if (role != null) {
                grants.first(account, role);
            }
        });
    }

    private static List<First> checked(Wanted wanted) {
        List<First> people = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<@Nullable First> given = wanted.people() == null ? List.of() : wanted.people();
        for (int i = 0; i < given.size(); i++) {
            First one = given.get(i);
            Role role = one == null ? null : one.role();
            if (one == null || role == null || !role.isAdministrator() || !roles.add(role)) {
                problems.add(new FieldProblem("people." + i + ".role", "系统管理员、安全管理员、审计管理员各设一个账号。"));
            } else {
                people.add(one);
            }
        }
        if (problems.isEmpty() && !roles.containsAll(NEEDED)) {
            problems.add(new FieldProblem("people", "至少要设系统管理员和安全管理员两个账号。"));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return people;
    }
}
