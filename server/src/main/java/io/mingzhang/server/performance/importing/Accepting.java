package io.mingzhang.server.performance.importing;

import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.server.performance.declarations.DeclarationStore;
import io.mingzhang.server.performance.declarations.Declaring;
import io.mingzhang.server.performance.declarations.TargetHead;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.NewProject;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes recognized forms over as drafts, each in a transaction of its own: one that is refused keeps none of the others back. */
@Service
class Accepting {

    private final Imports imports;
    private final ImportTable table;
    private final Drafts drafts;
    private final Registers registers;
    private final TransactionTemplate each;

    Accepting(
            Imports imports,
            ImportTable table,
            Drafts drafts,
            Registers registers,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.table = table;
        this.drafts = drafts;
        this.registers = registers;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Where drafts and projects are made. */
    @Component
    record Registers(DeclarationStore store, Projects projects, Templates templates) {}

    /**
     * A form to be taken over.
     *
     * @param number of the form in the document
     * @param projectId its project; null: one is made, or it is of a department
     * @param unitId the unit of a project to be made, or the department
     * @param templateId the template
     * @param projectKind code of the kind of a project to be made
     * @param leaveOut cells and rows that are not taken over
     */
    record Wanted(
            int number,
            @Nullable UUID projectId,
            @Nullable UUID unitId,
            @Nullable String templateId,
            @Nullable String projectKind,
            @Nullable List<String> leaveOut) {}

    /**
     * What became of them.
     *
     * @param accepted those that are drafts now
     * @param refused those that are not
     */
    record Outcome(List<Accepted> accepted, List<NotAccepted> refused) {}

    /** A form that became a draft. */
    record Accepted(int number, UUID declarationId) {}

    /** A form that did not, and why. */
    record NotAccepted(int number, String reason, String remedy) {}

    /** Takes forms over; those taken over before are answered, not repeated. */
    Outcome accept(UUID id, List<Wanted> forms) {
        Import made = imports.own(id);
        Map<Integer, UUID> before = table.accepted(id);
        List<Accepted> accepted = new ArrayList<>();
        List<NotAccepted> refused = new ArrayList<>();
        for (Wanted wanted : forms) {
            UUID known = before.get(wanted.number());
            if (known != null) {
                accepted.add(new Accepted(wanted.number(), known));
                continue;
            }
            try {
                UUID made1 = each.execute(status -> take(made, wanted));
                accepted.add(new Accepted(wanted.number(), made1));
            } catch (Refused reason) {
                refused.add(new NotAccepted(wanted.number(), reason.detail(), reason.remedy()));
            }
        }
        return new Outcome(accepted, refused);
    }

    private UUID take(Import made, Wanted wanted) {
        PerformanceTarget target = imports.target(made, wanted.number());
        if (wanted.templateId() == null) {
            throw Refused.badField("templateId", "请选择第 %d 份申报表的模板。".formatted(wanted.number()));
        }
        DeclarationTemplate template = registers.templates().newest(wanted.templateId());
        Declaring.Draft draft = target.wholeDepartment()
                ? drafts.of(null, place(wanted, "部门"), template.id(), made.year())
                : drafts.of(project(made, wanted, target), null, template.id(), made.year());
        FormCopy copy = FormCopy.of(made.id(), wanted.number(), target, template);
        List<String> leaveOut = wanted.leaveOut() == null ? List.of() : wanted.leaveOut();
        DeclaredForm form = FormCopy.over(draft.form(), copy.without(leaveOut));
        TargetHead.Provenance provenance =
                new TargetHead.Provenance(made.content().hex(), made.fileName(), Imports.place(target.at()), made.id());
        UUID declaration = registers
                .store()
                .add(new DeclarationStore.New(draft.head().from(provenance), form, made.ownerId(), "导入"));
        table.accept(made.id(), wanted.number(), declaration);
        return declaration;
    }

    private UUID project(Import made, Wanted wanted, PerformanceTarget target) {
        if (wanted.projectId() != null) {
            return wanted.projectId();
        }
        if (wanted.projectKind() == null) {
            throw Refused.badField("projectKind", "第 %d 份申报表的项目还不在项目库，请选择项目，或选择类别后新建。".formatted(wanted.number()));
        }
        return registers
                .projects()
                .create(NewProject.named(place(wanted, "单位"), target.name().strip(), made.year(), wanted.projectKind()))
                .id();
    }

    private static UUID place(Wanted wanted, String what) {
        if (wanted.unitId() == null) {
            throw Refused.badField("unitId", "请选择第 %d 份申报表所属的%s。".formatted(wanted.number(), what));
        }
        return wanted.unitId();
    }
}
