package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.rights.Grants;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What whoever asks may do with people. */
@Component
class Permitted {

    private final Access access;
    private final CurrentPerson person;
    private final Grants grants;

    Permitted(Access access, CurrentPerson person, Grants grants) {
        this.access = access;
        this.person = person;
        this.grants = grants;
    }

    UUID me() {
        return person.id();
    }

    boolean isMe(Account account) {
        return account.id().equals(me());
    }

    Scope scope(Permission permission) {
        return access.scope(permission, 0);
    }

    boolean may(Permission permission, Account account) {
        return access.may(permission, account.person().path(), 0);
    }

    void demand(Permission permission, Account account) {
        demand(permission, account.person().path());
    }

    void demand(Permission permission, String path) {
        access.demand(permission, path, 0);
    }

    /** Where somebody looks for colleagues: where he has rights, and around his own home. */
    Scope neighbourhood() {
        List<String> paths = new ArrayList<>();
        access.rights().stream().map(RightView::path).forEach(paths::add);
        String home = person.path();
        int above = home.lastIndexOf('/', home.length() - 2);
        paths.add(above <= 0 ? home : home.substring(0, above + 1));
        return Scope.of(paths);
    }

    void demandNoAdministrator(Account account, String action) {
        boolean administrator = grants.ownOf(account.id()).stream()
                .anyMatch(right -> right.role().isAdministrator());
        if (administrator) {
            throw new Refused(
                    ProblemCode.FORBIDDEN,
                    "管理员账号不能在页面上%s。".formatted(action),
                    "请在服务器上运行 mingzhang account reset %s。".formatted(account.login()));
        }
    }
}
