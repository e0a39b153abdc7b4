package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.RolePermissions;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.access.accounts.PlaceNames;
import io.mingzhang.server.platform.access.rights.RightRow;
import io.mingzhang.server.platform.identity.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells people who they are here. */
@Service
class MeDesk {

    private final CurrentSession session;
    private final Access access;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PlaceNames names;

    MeDesk(CurrentSession session, Access access, Accounts accounts, Passwords passwords, PlaceNames names) {
        this.session = session;
        this.access = access;
        this.accounts = accounts;
        this.passwords = passwords;
        this.names = names;
    }

    MeView view() {
        if (session.isAlone()) {
            Person alone = Person.ALONE;
            return new MeView(
                    MeView.Mode.ALONE,
                    new MeView.PersonView(alone.id(), "", alone.name(), alone.path(), "", false, false),
                    permissions(),
                    rights(access.rights(), Map.of()),
                    null,
                    null);
        }
        return view(session.required());
    }

    MeView view(SignedIn who) {
        Account account = accounts.require(who.person().id());
        List<String> paths = new ArrayList<>(List.of(who.person().path()));
        who.rights().forEach(right -> paths.add(right.path()));
        Map<String, String> known = names.of(paths);
        @Nullable Instant ends = passwords.endOf(account).orElse(null);
        return new MeView(
                MeView.Mode.ACCOUNTS,
                new MeView.PersonView(
                        account.id(),
                        account.login(),
                        who.person().name(),
                        who.person().path(),
                        known.getOrDefault(who.person().path(), ""),
                        who.mustChange(),
                        account.secondFactor()),
                permissions(who.rights()),
                rights(who.rights(), known),
                who.ends(),
                ends);
    }

    private List<Permission> permissions() {
        return access.permissions().stream().sorted().toList();
    }

    private static List<Permission> permissions(List<RightView> rights) {
        return RolePermissions.of(rights).stream().sorted().toList();
    }

    private static List<RightRow> rights(List<RightView> rights, Map<String, String> names) {
        return rights.stream().map(right -> RightRow.of(right, null, names)).toList();
    }
}
