package io.mingzhang.server.performance.templates;

import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adapting templates on screen. Each saving is a new version; what was declared in an older one keeps it. */
@Service
class TemplateEditing {

    private static final int LONGEST_NAME = 100;

    private final Templates templates;
    private final AdaptedTemplates adapted;
    private final Organizations organizations;
    private final Access access;
    private final Editor editor;

    TemplateEditing(
            Templates templates, AdaptedTemplates adapted, Organizations organizations, Access access, Editor editor) {
        this.templates = templates;
        this.adapted = adapted;
        this.organizations = organizations;
        this.access = access;
        this.editor = editor;
    }

    /** Who adapts, when, and who has to know. */
    @Component("templateEditor")
    record Editor(CurrentPerson person, InstantSource clock, AuditTrail trail) {}

    /** A copy to be made. */
    record NewTemplate(
            @Nullable String basedOn,
            @Nullable String name,
            @Nullable String path,
            @Nullable Integer year) {}

    /** A template as somebody adapted it, in the version he began with. */
    record Adapted(@Nullable DeclarationTemplate template) {}

    /** Copies a template for a part of the tree and from a year on. */
    @Transactional
    DeclarationTemplate copy(NewTemplate wanted) {
        String path = wanted.path() == null ? "/" : wanted.path();
        int year = wanted.year() == null ? 0 : wanted.year();
        access.demand(Permission.TEMPLATE_WRITE, path, year);
        String name = wanted.name() == null ? "" : wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refused.badField("name", "名称不能为空，也不能超过 %d 个字。".formatted(LONGEST_NAME));
        }
        DeclarationTemplate origin = templates.newest(wanted.basedOn() == null ? "" : wanted.basedOn());
        DeclarationTemplate copy =
                origin.as(UUID.randomUUID().toString(), 1, origin.id()).called(name);
        save(copy, row(copy, new Place(path, year), TemplateState.IN_FORCE, 0));
        return copy;
    }

    /** Where and from when a template is for. */
    private record Place(String path, int year) {}

    /** Keeps an adapted template as its next version; refused with everything that is wrong with it. */
    @Transactional
    DeclarationTemplate adapt(String id, Adapted wanted) {
        adapted.lock(id);
        TemplateRow present = adapted.newest(id).orElseThrow(() -> Refused.notFound("可以修改的模板"));
        access.demand(Permission.TEMPLATE_WRITE, present.path(), present.fromYear());
        DeclarationTemplate template = wanted.template();
        if (template == null) {
            throw Refused.badField("template", "缺少模板内容。");
        }
        DeclarationTemplate before = templates.version(id, present.version());
        if (template.version() != present.version()) {
            throw Refused.changedMeanwhile("模板", before);
        }
        List<TemplateProblem> problems = TemplateRules.problems(template, before);
        if (!problems.isEmpty()) {
            throw Refused.showing(
                    ProblemCode.BAD_REQUEST,
                    "模板有 %d 处需要更正。".formatted(problems.size()),
                    "请按提示更正后保存，现有申报不受影响。",
                    problems);
        }
        DeclarationTemplate next = template.as(id, present.version() + 1, present.basedOn());
        save(
                next,
                row(
                        next,
                        new Place(present.path(), present.fromYear()),
                        TemplateState.IN_FORCE,
                        present.revision() + 1));
        return next;
    }

    /** New declarations no longer use it. */
    @Transactional
    void withdraw(String id) {
        adapted.lock(id);
        TemplateRow present = adapted.newest(id).orElseThrow(() -> Refused.notFound("可以停用的模板"));
        access.demand(Permission.TEMPLATE_WRITE, present.path(), present.fromYear());
        DeclarationTemplate template = templates.version(id, present.version());
        save(
                template,
                row(
                        template,
                        new Place(present.path(), present.fromYear()),
                        TemplateState.WITHDRAWN,
                        present.revision() + 1));
    }

    private TemplateRow row(DeclarationTemplate template, Place place, TemplateState state, int revision) {
        return new TemplateRow(
                template.id(),
                template.version(),
                template.name(),
                template.variant(),
                template.basedOn(),
                template.wholeDepartment(),
                place.path(),
                place.year(),
                null,
                state,
                revision,
                editor.clock().instant());
    }

    private void save(DeclarationTemplate template, TemplateRow row) {
        String division =
                organizations.divisionOf(row.path()).map(node -> node.code()).orElse("");
        adapted.save(
                row,
                template,
                new AdaptedTemplates.Writer(
                        division, editor.person(), editor.clock().instant()));
        editor.trail()
                .record(
                        new Subject("TEMPLATE", row.id(), row.name(), row.path(), row.fromYear()),
                        row.state() == TemplateState.WITHDRAWN ? "停用" : row.version() == 1 ? "新建" : "修改",
                        Map.of(),
                        Map.of(
                                "版本",
                                row.version(),
                                "来源",
                                row.basedOn(),
                                "状态",
                                row.state().name()));
    }
}
