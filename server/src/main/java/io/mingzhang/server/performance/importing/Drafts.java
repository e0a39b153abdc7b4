package io.mingzhang.server.performance.importing;

import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.performance.declarations.Declaring;
import io.mingzhang.server.performance.declarations.NewDeclaration;
import io.mingzhang.server.platform.web.Refused;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the registers say for the declaration that a recognized form would become. */
@Component
class Drafts {

    private final Declaring declaring;
    private final Organizations organizations;

    Drafts(Declaring declaring, Organizations organizations) {
        this.declaring = declaring;
        this.organizations = organizations;
    }

    /** The draft with what is known; empty when it is not known whose it is, or the current person may not make it. */
    Optional<Declaring.Draft> registered(
            PerformanceTarget target, @Nullable UUID project, @Nullable UUID unit, String templateId, int year) {
        try {
            if (target.wholeDepartment()) {
                return Optional.ofNullable(unit).map(department -> of(null, department, templateId, year));
            }
            if (project != null) {
                return Optional.of(of(project, null, templateId, year));
            }
            return Optional.ofNullable(unit)
                    .flatMap(organizations::find)
                    .map(node -> declaring.beforehand(node, target.name().strip(), templateId, year));
        } catch (Refused notHere) {
            return Optional.empty();
        }
    }

    /** The draft of a project or of a department. */
    Declaring.Draft of(@Nullable UUID project, @Nullable UUID department, String templateId, int year) {
        return declaring.draft(new NewDeclaration(project, department, year, templateId, null));
    }
}
