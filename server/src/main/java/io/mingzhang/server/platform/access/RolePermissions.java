package io.mingzhang.server.platform.access;

import static io.mingzhang.server.platform.access.Permission.EXAMINE_READ;
import static io.mingzhang.server.platform.access.Permission.EXAMINE_WRITE;
import static io.mingzhang.server.platform.access.Permission.FLOW_MOVE;
import static io.mingzhang.server.platform.access.Permission.LIBRARY_READ;
import static io.mingzhang.server.platform.access.Permission.LIBRARY_WRITE;
import static io.mingzhang.server.platform.access.Permission.ORGANIZATION_READ;
import static io.mingzhang.server.platform.access.Permission.ORGANIZATION_WRITE;
import static io.mingzhang.server.platform.access.Permission.PEOPLE_READ;
import static io.mingzhang.server.platform.access.Permission.PEOPLE_WRITE;
import static io.mingzhang.server.platform.access.Permission.PROJECT_ADMIT;
import static io.mingzhang.server.platform.access.Permission.PROJECT_READ;
import static io.mingzhang.server.platform.access.Permission.PROJECT_WRITE;
import static io.mingzhang.server.platform.access.Permission.RIGHTS_WRITE;
import static io.mingzhang.server.platform.access.Permission.SEASON_READ;
import static io.mingzhang.server.platform.access.Permission.SEASON_WRITE;
import static io.mingzhang.server.platform.access.Permission.TARGET_READ;
import static io.mingzhang.server.platform.access.Permission.TARGET_WRITE;
import static io.mingzhang.server.platform.access.Permission.TEMPLATE_READ;
import static io.mingzhang.server.platform.access.Permission.TEMPLATE_WRITE;
import static io.mingzhang.server.platform.access.Permission.TRAIL_READ;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which role may do what: the one table of it. */
public final class RolePermissions {

    private static final Set<Permission> READING = Collections.unmodifiableSet(EnumSet.of(
            ORGANIZATION_READ, PROJECT_READ, TARGET_READ, SEASON_READ, TEMPLATE_READ, LIBRARY_READ, EXAMINE_READ));
    private static final Set<Permission> DECIDING = with(READING, FLOW_MOVE, EXAMINE_WRITE);

    private RolePermissions() {}

    /** What a role may do where somebody holds it. */
    public static Set<Permission> of(Role role) {
        return switch (role) {
            case UNIT_CLERK -> with(DECIDING, PROJECT_WRITE, TARGET_WRITE);
            case UNIT_HEAD, BUREAU_HEAD -> DECIDING;
            case DEPARTMENT_REVIEWER -> with(DECIDING, PROJECT_ADMIT);
            case FINANCE_BUSINESS_REVIEWER -> with(DECIDING, PROJECT_ADMIT, LIBRARY_WRITE);
            case FINANCE_PERFORMANCE_REVIEWER -> with(DECIDING, SEASON_WRITE, TEMPLATE_WRITE, LIBRARY_WRITE);
            case AUDITOR -> READING;
            case SYSTEM_ADMINISTRATOR -> Set.of(ORGANIZATION_READ, ORGANIZATION_WRITE, PEOPLE_READ, PEOPLE_WRITE);
            case SECURITY_ADMINISTRATOR -> Set.of(ORGANIZATION_READ, PEOPLE_READ, RIGHTS_WRITE);
            case AUDIT_ADMINISTRATOR -> Set.of(ORGANIZATION_READ, PEOPLE_READ, TRAIL_READ);
        };
    }

    /** What rights give somewhere, in some year; beside it what needs no right. */
    public static Set<Permission> of(List<RightView> rights) {
        EnumSet<Permission> permissions = EnumSet.of(Permission.OPEN, Permission.SIGNED_IN);
        for (RightView right : rights) {
            of(right.role()).stream().filter(right::gives).forEach(permissions::add);
        }
        return Collections.unmodifiableSet(permissions);
    }

    private static Set<Permission> with(Set<Permission> some, Permission... more) {
        EnumSet<Permission> all = EnumSet.copyOf(some);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }
}
