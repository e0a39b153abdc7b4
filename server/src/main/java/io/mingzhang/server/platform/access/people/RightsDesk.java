package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Logins;
import io.mingzhang.server.platform.access.rights.Grants;
import io.mingzhang.server.platform.access.rights.RightRow;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants rights and takes them away, to others only. */
@Service
class RightsDesk {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private final Accounts accounts;
    private final Grants grants;
    private final GrantedRows rows;
    private final Permitted permitted;

    RightsDesk(Accounts accounts, Grants grants, GrantedRows rows, Permitted permitted) {
        this.accounts = accounts;
        this.grants = grants;
        this.rows = rows;
        this.permitted = permitted;
    }

    /**
     * Which rights are wanted.
     *
     * @param personId of this person
     * @param path over a place below
     * @param role of this role
     */
    record RightQuery(
            @Nullable UUID personId,
            @Nullable String path,
            @Nullable Role role) {}

    /** A right to be granted. */
    record Wanted(
            @Nullable UUID personId,
            @Nullable Role role,
            @Nullable String path,
            @Nullable Integer yearFrom,
            @Nullable Integer yearTo,
            @Nullable Stage stage) {

        private Grants.Wanted checked() {
            int from = yearFrom == null ? 0 : yearFrom;
            int to = yearTo == null ? 0 : yearTo;
            List<FieldProblem> problems = new ArrayList<>();
            if (personId == null) {
                problems.add(new FieldProblem("personId", "请选择人员。"));
            }
            if (!Logins.isPath(path)) {
                problems.add(new FieldProblem("path", "请选择单位。"));
            }
            if (!isYear(from) || !isYear(to) || to != 0 && to < from) {
                problems.add(new FieldProblem("yearTo", "年度不正确:截止年度不能早于起始年度。"));
            }
            if (role == null) {
                problems.add(new FieldProblem("role", "请选择角色。"));
            }
            if (role == null || path == null || !problems.isEmpty()) {
                throw Refused.badFields(problems);
            }
            return new Grants.Wanted(role, path, from, to, stage);
        }

        private static boolean isYear(int year) {
            return year == 0 || year >= FIRST_YEAR && year <= LAST_YEAR;
        }
    }

    Page<RightRow> page(RightQuery query, Paging paging) {
        return rows.page(query, permitted.scope(Permission.PEOPLE_READ), paging);
    }

    @Transactional
    public RightRow grant(Wanted wanted) {
        Grants.Wanted right = wanted.checked();
        UUID personId = wanted.personId() == null ? new UUID(0, 0) : wanted.personId();
        Account account = accounts.require(personId);
        permitted.demand(Permission.RIGHTS_WRITE, account);
        permitted.demand(Permission.RIGHTS_WRITE, right.path());
        if (permitted.isMe(account)) {
            throw new Refused(ProblemCode.FORBIDDEN, "不能给自己授权。", "请由另一位安全管理员授权。");
        }
        if (!account.active()) {
            throw new Refused(ProblemCode.CONFLICT, "这个账号已停用。", "请先由系统管理员启用账号。");
        }
        Separation.demand(grants.ownOf(account.id()), right.role());
        UUID id = grants.add(account, right)
                .orElseThrow(() -> new Refused(ProblemCode.CONFLICT, "这个人已有相同的权限。", "无需重复授权。"));
        return rows.find(id).orElseThrow(() -> Refused.notFound("权限"));
    }

    @Transactional
    public void takeAway(UUID id) {
        GrantedRows.Granted granted = rows.granted(id).orElseThrow(() -> Refused.notFound("权限"));
        RightView right = granted.right();
        Account account = accounts.require(granted.holder());
        permitted.demand(Permission.RIGHTS_WRITE, account);
        permitted.demand(Permission.RIGHTS_WRITE, right.path());
        LastOnes.demandAnother(grants, account, List.of(right));
        grants.remove(account, right);
    }
}
