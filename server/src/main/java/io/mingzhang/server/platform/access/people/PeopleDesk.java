package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Logins;
import io.mingzhang.server.platform.access.accounts.NewAccount;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with accounts. */
@Service
class PeopleDesk {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PersonRows rows;
    private final Doors doors;
    private final Permitted permitted;

    PeopleDesk(Accounts accounts, Passwords passwords, PersonRows rows, Doors doors, Permitted permitted) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rows = rows;
        this.doors = doors;
        this.permitted = permitted;
    }

    /** Somebody to be taken up. */
    record NewPerson(
            @Nullable String login,
            @Nullable String name,
            @Nullable String path) {}

    /** A person who was taken up, and the password he is told. */
    record Added(PersonRow person, String password) {}

    /** A password that somebody is told and has to change at once. */
    record OnePassword(String password) {}

    /** What is changed of a person; what is left out stays. */
    record PersonChange(
            @Nullable Integer revision,
            @Nullable String name,
            @Nullable String path) {}

    Page<PersonRow> page(PersonQuery query, Paging paging) {
        return rows.page(query, permitted.scope(Permission.PEOPLE_READ), paging);
    }

    List<PersonRows.Choice> choices(String text) {
        return rows.choices(permitted.neighbourhood(), text, permitted.me());
    }

    PersonRow view(UUID id) {
        permitted.demand(Permission.PEOPLE_READ, accounts.require(id));
        return row(id);
    }

    private PersonRow row(UUID id) {
        return rows.find(id).orElseThrow(() -> Refused.notFound("人员"));
    }

    @Transactional
    public Added add(NewPerson wanted) {
        NewAccount checked = Logins.checked(wanted.login(), wanted.name(), wanted.path());
        permitted.demand(Permission.PEOPLE_WRITE, checked.path());
        Account account = accounts.add(checked);
        String password = passwords.makeOne(account.id());
        doors.trail()
                .changed(
                        account,
                        "新增人员",
                        Map.of(),
                        Map.of("登录名", account.login(), "姓名", checked.name(), "所在", checked.path()));
        return new Added(row(account.id()), password);
    }

    @Transactional
    public PersonRow change(UUID id, PersonChange change) {
        Account before = accounts.require(id);
        permitted.demand(Permission.PEOPLE_WRITE, before);
        String name = change.name() == null ? before.person().name() : change.name();
        String path = change.path() == null ? before.person().path() : change.path();
        NewAccount wanted = Logins.checked(before.login(), name, path);
        permitted.demand(Permission.PEOPLE_WRITE, wanted.path());
        if (change.revision() == null) {
            throw Refused.badField("revision", "缺少 revision。请刷新页面后重试。");
        }
        if (!accounts.change(id, change.revision(), wanted.name(), wanted.path())) {
            throw Refused.changedMeanwhile("人员", row(id));
        }
        doors.trail()
                .changed(
                        accounts.require(id),
                        "修改人员",
                        Map.of(
                                "姓名",
                                before.person().name(),
                                "所在",
                                before.person().path()),
                        Map.of("姓名", wanted.name(), "所在", wanted.path()));
        return row(id);
    }

    /** Not those of administrators: whoever could set them could be any of the three. */
    @Transactional
    public OnePassword resetPassword(UUID id) {
        Account account = accounts.require(id);
        permitted.demand(Permission.PEOPLE_WRITE, account);
        permitted.demandNoAdministrator(account, "重置口令");
        String password = passwords.makeOne(id);
        doors.open(account);
        doors.trail().did(account, "重置口令");
        return new OnePassword(password);
    }

    @Transactional
    public PersonRow unlock(UUID id) {
        Account account = accounts.require(id);
        permitted.demand(Permission.PEOPLE_WRITE, account);
        doors.attempts().forget(account.login());
        doors.trail().did(account, "解除锁定");
        return row(id);
    }

    @Transactional
    public PersonRow enable(UUID id) {
        Account account = accounts.require(id);
        permitted.demand(Permission.PEOPLE_WRITE, account);
        if (!account.active()) {
            accounts.setActive(id, true);
            doors.trail().did(account, "启用账号");
        }
        return row(id);
    }
}
