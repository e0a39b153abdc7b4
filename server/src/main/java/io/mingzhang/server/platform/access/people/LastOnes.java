package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.rights.Grants;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;

/** Without a system or a security administrator nobody could ever make one again. */
final class LastOnes {

    private LastOnes() {}

    /** Refused when one of these rights is the last of its kind over everything. */
    static void demandAnother(Grants grants, Account account, List<RightView> losing) {
        for (RightView right : losing) {
            boolean needed = right.role() == Role.SYSTEM_ADMINISTRATOR || right.role() == Role.SECURITY_ADMINISTRATOR;
            if (needed && right.path().equals("/") && grants.othersWith(right.role(), account.id()) == 0) {
                throw new Refused(
                        ProblemCode.CONFLICT,
                        "%s是最后一位%s,不能撤销或停用。"
                                .formatted(account.person().name(), right.role().label()),
                        "请先另设一位%s。".formatted(right.role().label()));
            }
        }
    }
}
