package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.Fen;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.TaskMoney;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making declarations: of projects and of departments, filled with what is known, or with what another one says. */
@Service
public class Declaring {

    /** The country has one. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int MEDIUM_TERM = 2;

    private final Registers registers;
    private final DeclarationReader reader;
    private final DeclarationStore store;
    private final Access access;
    private final Maker maker;

    Declaring(Registers registers, DeclarationReader reader, DeclarationStore store, Access access, Maker maker) {
        this.registers = registers;
        this.reader = reader;
        this.store = store;
        this.access = access;
        this.maker = maker;
    }

    /** Where projects, places and forms are looked up. */
    @Component
    record Registers(Projects projects, Organizations organizations, Templates templates) {

        DeclarationTemplate template(@Nullable String wanted, String path, int year, boolean wholeDepartment) {
            if (wanted == null) {
                return templates.inForce(path, year, wholeDepartment);
            }
            DeclarationTemplate template = templates.newest(wanted);
            if (template.wholeDepartment() != wholeDepartment) {
                throw Refused.badField("templateId", wholeDepartment ? "这个模板用于项目，不能用于部门整体。" : "这个模板用于部门整体，不能用于项目。");
            }
            return template;
        }
    }

    /** Who makes it. */
    @Component
    record Maker(CurrentPerson person, InstantSource clock) {

        TargetHead.Changed now() {
            return new TargetHead.Changed(clock.instant(), person.id(), person.name());
        }

        Prefill.Filler filler() {
            return new Prefill.Filler(person.name(), LocalDate.ofInstant(clock.instant(), CHINA));
        }
    }

    /** Makes a declaration as the current person wants it; its id. */
    @Transactional
    public UUID declare(NewDeclaration wanted) {
        Draft draft = draft(wanted);
        UUID source = wanted.copyFrom();
        DeclaredForm form = source == null
                ? draft.form()
                : costing(begun(draft, reader.pattern(source, draft.head().path())), draft.head());
        return store.add(
                new DeclarationStore.New(draft.head(), form, maker.person().id(), "新建"));
    }

    /**
     * A declaration of which only what the registers know is filled in.
     *
     * @param head what it is
     * @param form what stands in it
     */
    public record Draft(TargetHead head, DeclaredForm form) {}

    /** The beginning of a declaration; the current person must be allowed to make it. */
    public Draft draft(NewDeclaration wanted) {
        int year = wanted.wantedYear();
        if ((wanted.projectId() == null) == (wanted.departmentId() == null)) {
            throw Refused.badField("projectId", "请指定一个项目或一个部门。");
        }
        return wanted.projectId() == null ? ofDepartment(wanted, year) : ofProject(wanted, year);
    }

    /**
     * The beginning of a declaration of a project that is not in the library yet.
     *
     * @param unit that will carry it out; the current person must be allowed to declare there
     * @param name of the project
     */
    public Draft beforehand(Node unit, String name, String templateId, int year) {
        access.demand(Permission.TARGET_WRITE, unit.path(), year);
        TargetPlaces places = TargetPlaces.ofUnit(unit, registers.organizations());
        DeclarationTemplate template = registers.template(templateId, unit.path(), year, false);
        TargetHead.Subject subject = new TargetHead.Subject(TargetKind.PROJECT, name, null, year, year + MEDIUM_TERM);
        return new Draft(head(subject, year, places, template), Prefill.of(template, places, maker.filler()));
    }

    private Draft ofProject(NewDeclaration wanted, int year) {
        UUID id = Objects.requireNonNull(wanted.projectId());
        Project project = registers.projects().find(id).orElseThrow(() -> Refused.notFound("项目"));
        access.demand(Permission.TARGET_WRITE, project.path(), year);
        Node unit = registers.organizations().find(project.unit().id()).orElseThrow(() -> Refused.notFound("项目所属单位"));
        TargetPlaces places = TargetPlaces.ofUnit(unit, registers.organizations());
        DeclarationTemplate template = registers.template(wanted.templateId(), unit.path(), year, false);
        TargetHead.Subject subject = new TargetHead.Subject(
                TargetKind.PROJECT,
                project.name(),
                new ProjectRef(project.id(), project.code(), project.name()),
                project.term().firstYear(),
                project.term().lastYear());
        return new Draft(
                head(subject, year, places, template), Prefill.of(template, places, project, year, maker.filler()));
    }

    private Draft ofDepartment(NewDeclaration wanted, int year) {
        UUID id = Objects.requireNonNull(wanted.departmentId());
        Node department = registers
                .organizations()
                .find(id)
                .filter(node -> node.kind() == NodeKind.COMPETENT_DEPARTMENT
                        || node.kind() == NodeKind.FINANCE_DEPARTMENT
                        || node.kind() == NodeKind.UNIT)
                .orElseThrow(() -> Refused.notFound("部门"));
        access.demand(Permission.TARGET_WRITE, department.path(), year);
        TargetPlaces own = TargetPlaces.ofDepartment(department, registers.organizations());
        DeclarationTemplate template = registers.template(wanted.templateId(), department.path(), year, true);
        TargetHead.Subject subject =
                new TargetHead.Subject(TargetKind.DEPARTMENT, department.name(), null, year, year + MEDIUM_TERM);
        return new Draft(head(subject, year, own, template), Prefill.of(template, own, maker.filler()));
    }

    private TargetHead head(TargetHead.Subject subject, int year, TargetPlaces places, DeclarationTemplate template) {
        return new TargetHead(
                UUID.randomUUID(),
                subject,
                year,
                places.unit().path(),
                places.division().code(),
                places,
                new TargetHead.TemplateRef(template.id(), template.version()),
                new TargetHead.Standing(0, 1, SubjectState.DRAFT, 0),
                new TargetHead.Amounts(null, null),
                maker.now(),
                false,
                null);
    }

    /** Of somebody else's example goals and indicators are taken over; names, telephone numbers and money stay with it. */
    private static DeclaredForm begun(Draft draft, Declaration source) {
        DeclaredForm shifted = shifted(source, draft.head());
        if (!source.head().example() || source.head().path().equals(draft.head().path())) {
            return copied(draft.form(), shifted);
        }
        DeclaredForm pattern = new DeclaredForm(Map.of(), Map.of(), shifted.goals(), List.of(), shifted.indicators());
        return copied(draft.form(), pattern);
    }

    /** What another one says, in the words of the year it is taken over into. */
    private static DeclaredForm shifted(Declaration source, TargetHead own) {
        boolean moved = source.head().subject().firstYear() != own.subject().firstYear();
        return new YearShift(source.head().year(), own.year(), moved).of(source.form());
    }

    /** Texts, goals, tasks and indicators of another one; what the registers say stays, and so does the money. */
    private static DeclaredForm copied(DeclaredForm own, DeclaredForm source) {
        Map<String, String> fields = new TreeMap<>(source.fields());
        fields.putAll(own.fields());
        List<IndicatorRow> indicators = source.indicators().stream()
                .map(row -> new IndicatorRow(
                        UUID.randomUUID(),
                        row.category(),
                        row.type(),
                        row.position(),
                        row.implementation(),
                        row.annual(),
                        row.libraryId(),
                        null))
                .toList();
        Map<String, String> funding = own.funding().isEmpty() ? source.funding() : own.funding();
        return new DeclaredForm(fields, funding, source.goals(), source.tasks(), indicators);
    }

    /** Tasks keep those of their projects that are declared for the year, and cost what these cost now. */
    private DeclaredForm costing(DeclaredForm form, TargetHead head) {
        List<UUID> named = form.tasks().stream()
                .flatMap(task -> task.projectIds().stream())
                .distinct()
                .toList();
        Map<UUID, TaskMoney> money = reader.moneyOf(named, head.year());
        List<TaskRow> tasks =
                form.tasks().stream().map(task -> anew(task, money)).toList();
        return new DeclaredForm(form.fields(), form.funding(), form.goals(), tasks, form.indicators());
    }

    private static TaskRow anew(TaskRow task, Map<UUID, TaskMoney> money) {
        List<UUID> goOn = task.projectIds().stream().filter(money::containsKey).toList();
        TaskRow.Kind kind = goOn.isEmpty() && task.kind() == TaskRow.Kind.PROJECTS ? TaskRow.Kind.OTHER : task.kind();
        TaskRow copy = new TaskRow(
                UUID.randomUUID(),
                task.position(),
                task.name(),
                task.content(),
                task.total(),
                task.appropriation(),
                task.other(),
                goOn,
                kind);
        TaskMoney sum = goOn.stream()
                .map(id -> money.getOrDefault(id, TaskMoney.BLANK))
                .reduce(TaskMoney.BLANK, TaskMoney::plus);
        return goOn.isEmpty()
                ? copy
                : copy.costing(
                        Fen.digits(sum.totalFen()), Fen.digits(sum.appropriationFen()), Fen.digits(sum.otherFen()));
    }
}
