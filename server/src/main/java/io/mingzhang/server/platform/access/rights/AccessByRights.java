package io.mingzhang.server.platform.access.rights;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.RolePermissions;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides by the rights that the current person holds today. */
@Component
class AccessByRights implements Access {

    private final HeldRights held;

    AccessByRights(HeldRights held) {
        this.held = held;
    }

    @Override
    public void demand(Permission permission, String path, int year) {
        if (may(permission, path, year)) {
            return;
        }
        if (!may(permission.reading(), path, year)) {
            throw new Refused(ProblemCode.NOT_FOUND, "没有找到所要的内容,或者您无权查看。", "请返回列表刷新后再试;如确需查看,请联系安全管理员授权。");
        }
        throw new Refused(ProblemCode.FORBIDDEN, "您可以查看这项内容,但没有进行这项操作的权限。", "如确需操作,请联系安全管理员授权。");
    }

    @Override
    public boolean may(Permission permission, String path, int year) {
        return rights().stream()
                .anyMatch(right -> right.gives(permission) && right.holdsIn(year) && right.reaches(path));
    }

    @Override
    public Scope scope(Permission permission, int year) {
        return Scope.of(rights().stream()
                .filter(right -> right.gives(permission) && right.holdsIn(year))
                .map(RightView::path)
                .toList());
    }

    @Override
    public boolean holds(Role role, String path, int year, Stage stage) {
        return rights().stream()
                .anyMatch(right -> right.role() == role
                        && right.holdsIn(year)
                        && right.reaches(path)
                        && (right.stage() == null || right.stage() == stage));
    }

    @Override
    public List<RightView> rights() {
        return held.ofCurrentPerson();
    }

    @Override
    public Set<Permission> permissions() {
        return RolePermissions.of(rights());
    }
}
