package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.OpenWork;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.WorkHandedOver;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Logins;
import io.mingzhang.server.platform.access.rights.Grants;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who leave, or change their place: what they had in hand goes to somebody else. */
@Service
class Departures {

    private final Accounts accounts;
    private final Grants grants;
    private final Doors doors;
    private final Permitted permitted;
    private final InHand inHand;

    Departures(Accounts accounts, Grants grants, Doors doors, Permitted permitted, InHand inHand) {
        this.accounts = accounts;
        this.grants = grants;
        this.doors = doors;
        this.permitted = permitted;
        this.inHand = inHand;
    }

    /**
     * How an account is disabled.
     *
     * @param successorId who gets what is in hand; null: nobody
     * @param confirmed whether it may stay with nobody
     */
    record Leave(@Nullable UUID successorId, @Nullable Boolean confirmed) {}

    /** What somebody has in hand. */
    record Holding(long openTasks, long openItems) {}

    /** Who gets it, and of which part of the tree; null: all. */
    record HandOver(@Nullable UUID toId, @Nullable String path) {}

    /** How many things and rights changed hands. */
    record HandedOver(long moved, int rights) {}

    /** Disables an account; when things wait for that person somebody must get them, or it must be said that nobody does. */
    @Transactional
    public void disable(UUID id, Leave leave) {
        Account account = accounts.require(id);
        permitted.demand(Permission.PEOPLE_WRITE, account);
        if (permitted.isMe(account)) {
            throw new Refused(ProblemCode.CONFLICT, "不能停用自己的账号。", "请由另一位系统管理员操作。");
        }
        LastOnes.demandAnother(grants, account, grants.ownOf(id));
        OpenWork.Held held = inHand.of(id);
        UUID successor = leave.successorId();
        if (successor != null) {
            inHand.give(account, successorOf(account, successor), "/");
        } else if (!held.equals(OpenWork.Held.NOTHING) && !Boolean.TRUE.equals(leave.confirmed())) {
            throw Refused.with(
                    ProblemCode.CONFLICT,
                    "%s还有 %d 项待办、%d 项未完成的工作。".formatted(account.person().name(), held.tasks(), held.items()),
                    "请选择接手的人,或者确认不移交。",
                    new Holding(held.tasks(), held.items()));
        }
        accounts.setActive(id, false);
        doors.close(account);
        doors.trail().did(account, "停用账号");
    }

    /** The system administrator hands over the work, the security administrator the rights: each his part. */
    @Transactional
    public HandedOver handOver(UUID id, HandOver wanted) {
        Account from = accounts.require(id);
        UUID toId = wanted.toId();
        String path = wanted.path() == null ? "/" : wanted.path();
        if (toId == null || !Logins.isPath(path)) {
            throw Refused.badField(toId == null ? "toId" : "path", toId == null ? "请选择接手的人。" : "请选择单位。");
        }
        boolean work = permitted.may(Permission.PEOPLE_WRITE, from);
        boolean rights = permitted.may(Permission.RIGHTS_WRITE, from);
        if (!work && !rights) {
            permitted.demand(Permission.PEOPLE_WRITE, from);
        }
        Account to = successorOf(from, toId);
        return new HandedOver(work ? inHand.give(from, to, path) : 0, rights ? giveRights(from, to, path) : 0);
    }

    private Account successorOf(Account from, UUID id) {
        Account to = accounts.require(id);
        if (!to.active() || to.id().equals(from.id())) {
            throw Refused.badField("toId", "接手的人应是另一个可用的账号。");
        }
        return to;
    }

    private int giveRights(Account from, Account to, String path) {
        permitted.demand(Permission.RIGHTS_WRITE, to);
        if (permitted.isMe(to)) {
            throw new Refused(ProblemCode.FORBIDDEN, "不能把权限移交给自己。", "请由另一位安全管理员操作。");
        }
        List<RightView> given = grants.ownOf(from.id()).stream()
                .filter(right -> !right.role().isAdministrator() && right.path().startsWith(path))
                .toList();
        if (!given.isEmpty()) {
            Separation.demandNoAdministrator(grants.ownOf(to.id()));
        }
        for (RightView right : given) {
            var _ = grants.add(to, Grants.wantedOf(right));
            grants.remove(from, right);
        }
        return given.size();
    }

    /** What people have in hand, in all modules together. */
    @Component
    static class InHand {

        private final List<OpenWork> open;
        private final ApplicationEventPublisher events;
        private final Doors doors;

        InHand(List<OpenWork> open, ApplicationEventPublisher events, Doors doors) {
            this.open = open;
            this.events = events;
            this.doors = doors;
        }

        OpenWork.Held of(UUID person) {
            return open.stream().map(work -> work.heldBy(person)).reduce(OpenWork.Held.NOTHING, OpenWork.Held::plus);
        }

        long give(Account from, Account to, String path) {
            long before = of(from.id()).items();
            events.publishEvent(new WorkHandedOver(from.id(), to.id(), path));
            long moved = before - of(from.id()).items();
            doors.trail()
                    .changed(
                            from,
                            "移交工作",
                            Map.of(),
                            Map.of("接手人", to.person().name() + "(" + to.login() + ")", "数量", moved));
            return moved;
        }
    }
}
