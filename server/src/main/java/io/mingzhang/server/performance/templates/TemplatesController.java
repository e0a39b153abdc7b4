package io.mingzhang.server.performance.templates;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The forms targets are declared in. */
@RestController
@RequestMapping("/api/v1/templates")
class TemplatesController {

    private final Templates templates;
    private final AdaptedTemplates adapted;
    private final Standards standards;
    private final Access access;
    private final TemplateEditing editing;

    TemplatesController(
            Templates templates,
            AdaptedTemplates adapted,
            Standards standards,
            Access access,
            TemplateEditing editing) {
        this.templates = templates;
        this.adapted = adapted;
        this.standards = standards;
        this.access = access;
        this.editing = editing;
    }

    @GetMapping
    @Needs(Permission.TEMPLATE_READ)
    List<TemplateRow> all() {
        List<TemplateRow> rows = new ArrayList<>();
        standards.declarations().all().forEach(template -> rows.add(shipped(template)));
        Scope scope = access.scope(Permission.TEMPLATE_READ, 0);
        List<String> above = scope.prefixes().stream()
                .flatMap(prefix -> Templates.upwards(prefix).stream())
                .distinct()
                .toList();
        rows.addAll(adapted.seenFrom(scope, above));
        return rows;
    }

    /** The version asked for, or the newest one. */
    @GetMapping("/{id}")
    @Needs(Permission.TEMPLATE_READ)
    DeclarationTemplate one(@PathVariable String id, @RequestParam @Nullable Integer version) {
        return version == null ? templates.newest(id) : templates.version(id, version);
    }

    @PostMapping
    @Needs(Permission.TEMPLATE_WRITE)
    DeclarationTemplate copy(@RequestBody TemplateEditing.NewTemplate wanted) {
        return editing.copy(wanted);
    }

    @PutMapping("/{id}")
    @Needs(Permission.TEMPLATE_WRITE)
    DeclarationTemplate adapt(@PathVariable String id, @RequestBody TemplateEditing.Adapted adaptedTemplate) {
        return editing.adapt(id, adaptedTemplate);
    }

    @PostMapping("/{id}/withdraw")
    @Needs(Permission.TEMPLATE_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id) {
        editing.withdraw(id);
    }

    private static TemplateRow shipped(DeclarationTemplate template) {
        return new TemplateRow(
                template.id(),
                template.version(),
                template.name(),
                template.variant(),
                "",
                template.wholeDepartment(),
                "/",
                0,
                null,
                TemplateState.SHIPPED,
                0,
                null);
    }
}
