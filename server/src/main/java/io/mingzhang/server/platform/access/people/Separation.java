package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;

/** Keeps the three administrators apart from each other and from the business (三员分立). */
final class Separation {

    private Separation() {}

    /** Refused when somebody with these rights may not have that role as well. */
    static void demand(List<RightView> held, Role role) {
        if (role.isAdministrator()) {
            held.stream()
                    .map(RightView::role)
                    .filter(other -> other != role)
                    .findFirst()
                    .ifPresent(other -> {
                        throw refused("已是%s,不能再任%s。".formatted(other.label(), role.label()));
                    });
        } else {
            demandNoAdministrator(held);
        }
    }

    /** Refused when somebody with these rights is an administrator. */
    static void demandNoAdministrator(List<RightView> held) {
        held.stream()
                .map(RightView::role)
                .filter(Role::isAdministrator)
                .findFirst()
                .ifPresent(role -> {
                    throw refused("已是%s,不能再承担业务工作。".formatted(role.label()));
                });
    }

    private static Refused refused(String detail) {
        return new Refused(ProblemCode.CONFLICT, "这个账号" + detail, "系统管理员、安全管理员、审计管理员应由不同的人担任,也不兼任业务角色;请另设账号。");
    }
}
