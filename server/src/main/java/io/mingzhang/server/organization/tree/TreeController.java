package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What administrators do with the tree. */
@RestController
@Needs(Permission.ORGANIZATION_WRITE)
@RequestMapping("/api/v1/organizations")
class TreeController {

    private final TreeChanges changes;
    private final Reorganizations reorganizations;
    private final NodeLists lists;
    private final CodeRules rules;
    private final Access access;

    TreeController(
            TreeChanges changes, Reorganizations reorganizations, NodeLists lists, CodeRules rules, Access access) {
        this.changes = changes;
        this.reorganizations = reorganizations;
        this.lists = lists;
        this.rules = rules;
        this.access = access;
    }

    @PostMapping
    NodeRow createOrganization(@RequestBody NewNode node) {
        return lists.row(changes.create(node));
    }

    @PatchMapping("/{id}")
    NodeRow renameOrganization(@PathVariable UUID id, @RequestBody Orders.Renaming order) {
        changes.rename(id, order);
        return lists.row(id);
    }

    @PostMapping("/{id}/move")
    Plan.Preview moveOrganization(
            @PathVariable UUID id, @RequestBody Orders.Move order, @RequestParam(defaultValue = "false") boolean dry) {
        return reorganizations.move(id, order, dry);
    }

    @PostMapping("/{id}/split")
    Plan.Preview splitOrganization(
            @PathVariable UUID id, @RequestBody Orders.Split order, @RequestParam(defaultValue = "false") boolean dry) {
        return reorganizations.split(id, order, dry);
    }

    @PostMapping("/{id}/merge")
    Plan.Preview mergeOrganization(
            @PathVariable UUID id, @RequestBody Orders.Merge order, @RequestParam(defaultValue = "false") boolean dry) {
        return reorganizations.merge(id, order, dry);
    }

    @PostMapping("/{id}/close")
    Plan.Preview closeOrganization(
            @PathVariable UUID id,
            @RequestBody Orders.Closing order,
            @RequestParam(defaultValue = "false") boolean dry) {
        return reorganizations.close(id, order, dry);
    }

    @PostMapping("/{id}/reopen")
    Plan.Preview reopenOrganization(
            @PathVariable UUID id,
            @RequestBody Orders.Closing order,
            @RequestParam(defaultValue = "false") boolean dry) {
        return reorganizations.reopen(id, order, dry);
    }

    @Needs(Permission.ORGANIZATION_READ)
    @GetMapping("/code-rules")
    List<CodeRules.CodeRule> codeRules() {
        return rules.all();
    }

    /** A rule as it comes in. */
    record Wanted(
            @Nullable String path,
            @Nullable NodeKind kind,
            @Nullable String pattern,
            @Nullable String explanation) {}

    @PutMapping("/code-rules")
    List<CodeRules.CodeRule> putCodeRule(@RequestBody Wanted rule) {
        if (rule.kind() == null) {
            throw Refused.badField("kind", "请选择机构的类型。");
        }
        String path = rule.path() == null ? Paths.ROOT : rule.path();
        access.demand(Permission.ORGANIZATION_WRITE, path, 0);
        rules.put(new CodeRules.CodeRule(
                path, rule.kind(), TreeChanges.text(rule.pattern()), TreeChanges.text(rule.explanation())));
        return rules.all();
    }
}
