package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.ProjectCopied;
import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.server.projects.Projects;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes declarations over into a later year: of all projects that go on, or of one that was itself copied. */
@Service
class YearCopying {

    private static final int MOST = 500;
    private static final Set<ProjectState> OVER = EnumSet.of(ProjectState.ENDED, ProjectState.TERMINATED);

    private final TargetHeads heads;
    private final Declaring declaring;
    private final Projects projects;
    private final Access access;
    private final TransactionTemplate each;

    YearCopying(
            TargetHeads heads,
            Declaring declaring,
            Projects projects,
            Access access,
            PlatformTransactionManager transactions) {
        this.heads = heads;
        this.declaring = declaring;
        this.projects = projects;
        this.access = access;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Makes a declaration of the later year for every project that goes on and has none yet. */
    @Transactional
    CopyAnswer copy(CopyOrder order) {
        int to = order.to();
        Scope scope = access.scope(Permission.TARGET_READ, order.from());
        List<TargetHeads.Declared> sources = heads.declaredBelow(scope, order.below(), order.from(), MOST + 1);
        if (sources.size() > MOST) {
            throw Refused.badField("path", "一次最多复制 %d 个项目，请按部门或单位分次复制。".formatted(MOST));
        }
        Map<UUID, Project> known = projects.list(
                sources.stream().map(TargetHeads.Declared::project).toList());
        List<CopyAnswer.Item> items = sources.stream()
                .map(source -> item(source, known.get(source.project()), to))
                .toList();
        return new CopyAnswer(
                (int) items.stream().filter(item -> item.problem().isEmpty()).count(), items);
    }

    private CopyAnswer.Item item(TargetHeads.Declared source, @Nullable Project project, int year) {
        String obstacle = obstacle(project, year);
        if (!obstacle.isEmpty()) {
            return new CopyAnswer.Item(source.project(), source.title(), null, obstacle);
        }
        try {
            NewDeclaration wanted = new NewDeclaration(source.project(), null, year, null, source.id());
            UUID made = each.execute(status -> declaring.declare(wanted));
            return new CopyAnswer.Item(source.project(), source.title(), made, "");
        } catch (Refused refused) {
            return new CopyAnswer.Item(source.project(), source.title(), null, refused.detail());
        }
    }

    private static String obstacle(@Nullable Project project, int year) {
        if (project == null) {
            return "项目已从项目库删除。";
        }
        ProjectState state = project.classing().state();
        if (OVER.contains(state)) {
            return "项目处于“%s”状态。".formatted(state.label());
        }
        return project.term().lastYear() < year
                ? "项目到 %d 年为止，%d 年不再安排。".formatted(project.term().lastYear(), year)
                : "";
    }

    /** What was declared for a project goes with it when it is copied, as far as the person may declare there. */
    @EventListener
    void copied(ProjectCopied event) {
        heads.ofProject(event.from(), event.fromYear())
                .map(TargetHeads.Stored::head)
                .filter(source -> access.may(Permission.TARGET_READ, source.path(), source.year())
                        && access.may(Permission.TARGET_WRITE, source.path(), event.toYear()))
                .ifPresent(source ->
                        declaring.declare(new NewDeclaration(event.to(), null, event.toYear(), null, source.id())));
    }
}
