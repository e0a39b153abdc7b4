package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.RightView.Principal;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.PeopleTrail;
import io.mingzhang.server.platform.access.rights.Grants;
import io.mingzhang.server.platform.access.rights.HeldRights;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deputies: between two days they hold the business rights of whom they stand in for. */
@Service
class Deputies {

    private static final int LONGEST_YEARS = 1;

    private static final String ROWS = """
            select d.id, p.id as principal_id, p.name as principal_name, q.id as deputy_id, q.name as deputy_name,
                   d.from_day, d.to_day
            from platform.deputy d
            join platform.account p on p.id = d.principal_id join platform.account q on q.id = d.deputy_id
            where\s""";

    private final JdbcClient database;
    private final Accounts accounts;
    private final Permitted permitted;
    private final HeldRights rights;
    private final Trailed trailed;

    Deputies(JdbcClient database, Accounts accounts, Permitted permitted, HeldRights rights, Trailed trailed) {
        this.database = database;
        this.accounts = accounts;
        this.permitted = permitted;
        this.rights = rights;
        this.trailed = trailed;
    }

    /** What is granted to, and where it is recorded. */
    @Component
    record Trailed(Grants grants, PeopleTrail trail) {}

    /** Who stands in for whom, and when. */
    record DeputyRow(UUID id, Principal principal, Principal deputy, LocalDate from, LocalDate to) {}

    /** A deputy to be named; whoever names no principal means himself. */
    record Wanted(
            @Nullable UUID principalId,
            @Nullable UUID deputyId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    List<DeputyRow> list() {
        Scope scope = permitted.scope(Permission.PEOPLE_READ);
        return database.sql(ROWS + "(p.id = :me or q.id = :me or " + scope.condition("p.path")
                        + ") order by d.to_day desc, d.id limit 500")
                .params(scope.parameters())
                .param("me", permitted.me())
                .query(Deputies::row)
                .list();
    }

    private static DeputyRow row(ResultSet row, int number) throws SQLException {
        return new DeputyRow(
                row.getObject("id", UUID.class),
                new Principal(row.getObject("principal_id", UUID.class), row.getString("principal_name")),
                new Principal(row.getObject("deputy_id", UUID.class), row.getString("deputy_name")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    @Transactional
    public DeputyRow name(Wanted wanted) {
        LocalDate from = wanted.from() == null ? rights.today() : wanted.from();
        LocalDate to = wanted.to() == null ? from : wanted.to();
        UUID deputyId = wanted.deputyId();
        demandDays(from, to, deputyId);
        Account principal = accounts.require(wanted.principalId() == null ? permitted.me() : wanted.principalId());
        demandMayName(principal);
        Account deputy = accounts.require(deputyId == null ? permitted.me() : deputyId);
        demandMayBe(principal, deputy);
        UUID id = UUID.randomUUID();
        database.sql("""
                insert into platform.deputy (id, principal_id, deputy_id, from_day, to_day, named_by, named_at)
                values (:id, :principal, :deputy, :from, :to, :me, clock_timestamp())""")
                .param("id", id)
                .param("principal", principal.id())
                .param("deputy", deputy.id())
                .param("from", from)
                .param("to", to)
                .param("me", permitted.me())
                .update();
        trailed.trail()
                .changed(
                        principal,
                        "设置代理人",
                        Map.of(),
                        Map.of("代理人", deputy.person().name(), "自", from.toString(), "至", to.toString()));
        return require(id);
    }

    private void demandDays(LocalDate from, LocalDate to, @Nullable UUID deputy) {
        List<FieldProblem> problems = new ArrayList<>();
        if (deputy == null) {
            problems.add(new FieldProblem("deputyId", "请选择代理人。"));
        }
        if (to.isBefore(from) || to.isBefore(rights.today()) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            problems.add(new FieldProblem("to", "代理期限不正确:应在今天以后结束,最长一年。"));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
    }

    /** For himself, or as the one who grants rights. */
    private void demandMayName(Account principal) {
        if (!permitted.isMe(principal)) {
            permitted.demand(Permission.RIGHTS_WRITE, principal);
        }
    }

    private void demandMayBe(Account principal, Account deputy) {
        if (permitted.isMe(deputy)) {
            throw new Refused(ProblemCode.FORBIDDEN, "不能把自己设为代理人。", "请由本人或另一位安全管理员设置。");
        }
        if (!deputy.active() || deputy.id().equals(principal.id())) {
            throw Refused.badField("deputyId", "代理人应是另一个可用的账号。");
        }
        Separation.demandNoAdministrator(trailed.grants().ownOf(deputy.id()));
    }

    @Transactional
    public void end(UUID id) {
        DeputyRow row = require(id);
        Account principal = accounts.require(row.principal().id());
        if (!row.deputy().id().equals(permitted.me())) {
            demandMayName(principal);
        }
        database.sql("delete from platform.deputy where id = :id")
                .param("id", id)
                .update();
        trailed.trail().changed(principal, "撤销代理人", Map.of("代理人", row.deputy().name()), Map.of());
    }

    private DeputyRow require(UUID id) {
        return database.sql(ROWS + "d.id = :id")
                .param("id", id)
                .query(Deputies::row)
                .optional()
                .orElseThrow(() -> Refused.notFound("代理"));
    }
}
