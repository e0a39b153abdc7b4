package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.PrintedOrder;
import io.mingzhang.server.performance.form.TaskMoney;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads declarations whole. It does not ask the workflow, which asks for what is read here. */
@Service
public class DeclarationReader {

    private final TargetHeads heads;
    private final TargetRows rows;
    private final Templates templates;
    private final Access access;

    DeclarationReader(TargetHeads heads, TargetRows rows, Templates templates, Access access) {
        this.heads = heads;
        this.rows = rows;
        this.templates = templates;
        this.access = access;
    }

    /** A declaration that the current person may read. */
    @Transactional(readOnly = true)
    public Declaration readable(UUID id) {
        TargetHeads.Stored stored = heads.find(id).orElseThrow(() -> Refused.notFound("绩效目标申报"));
        access.demand(
                Permission.TARGET_READ, stored.head().path(), stored.head().year());
        return whole(stored);
    }

    /** A declaration that the current person may read, or a good example of a division that a place belongs to. */
    Declaration pattern(UUID id, String place) {
        return heads.find(id)
                .filter(stored -> stored.head().isExampleFor(place))
                .map(this::whole)
                .orElseGet(() -> readable(id));
    }

    /** A declaration, whoever asks; for the program's own work. */
    @Transactional(readOnly = true)
    public Optional<Declaration> find(UUID id) {
        return heads.find(id).map(this::whole);
    }

    /** What projects ask for in a year, by project; those that are not declared are missing. */
    Map<UUID, TaskMoney> moneyOf(Collection<UUID> projects, int year) {
        return heads.moneyOfProjects(projects, year);
    }

    /** A declaration with everything that stands in it. */
    Declaration whole(TargetHeads.Stored stored) {
        TargetHead head = stored.head();
        DeclarationTemplate template =
                templates.version(head.template().id(), head.template().version());
        DeclaredForm form = new DeclaredForm(
                stored.fields(),
                rows.funding(head.id()),
                stored.goals(),
                rows.tasks(head.id()),
                PrintedOrder.of(template).sorted(rows.indicators(head.id())));
        return new Declaration(head, template, form);
    }

    /** What stood in a declaration once, with its form. */
    Declaration asOf(TargetHead head, DeclaredForm form) {
        return new Declaration(
                head, templates.version(head.template().id(), head.template().version()), form);
    }
}
