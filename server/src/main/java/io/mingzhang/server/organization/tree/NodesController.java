package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import io.mingzhang.server.platform.web.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tree as those see it who have rights in it. */
@RestController
@Needs(Permission.ORGANIZATION_READ)
@RequestMapping("/api/v1/organizations")
class NodesController {

    private final NodeLists lists;
    private final NodeDetails details;
    private final Organizations organizations;
    private final Access access;

    NodesController(NodeLists lists, NodeDetails details, Organizations organizations, Access access) {
        this.lists = lists;
        this.details = details;
        this.organizations = organizations;
        this.access = access;
    }

    @GetMapping("/root/children")
    Page<NodeRow> roots(@RequestParam @Nullable Integer year, Paging paging) {
        return lists.tops(scope(), inYear(year), paging);
    }

    @GetMapping("/{id}/children")
    Page<NodeRow> children(@PathVariable UUID id, @RequestParam @Nullable Integer year, Paging paging) {
        return lists.children(visible(id).id(), inYear(year), paging);
    }

    @GetMapping("/{id}")
    NodeDetail organization(@PathVariable UUID id) {
        return details.of(visible(id).id());
    }

    @GetMapping("/by-path")
    NodeRow organizationByPath(@RequestParam String path) {
        Node node = organizations.byPath(path).orElseThrow(() -> Refused.notFound("机构"));
        return lists.row(visible(node).id());
    }

    @GetMapping("/search")
    NodeLists.Hits searchOrganizations(NodeLists.Search search) {
        return lists.search(search, scope());
    }

    /** What the picker of the organization offers: hits for words, else what stands below a path, else where rights begin. */
    @GetMapping("/context")
    NodeLists.Hits organizationContext(NodeLists.Search search, @RequestParam @Nullable String path) {
        if (!search.words().isEmpty()) {
            return lists.search(search, scope());
        }
        Paging paging = new Paging(0, Paging.MOST);
        Page<NodeRow> rows = path == null || path.isBlank()
                ? lists.tops(scope(), search.inYear(), paging)
                : lists.children(
                        visible(organizations.byPath(path).orElseThrow(() -> Refused.notFound("机构")))
                                .id(),
                        search.inYear(),
                        paging);
        return new NodeLists.Hits(lists.withAncestors(rows.items()), rows.total());
    }

    private Node visible(UUID id) {
        return visible(organizations.find(id).orElseThrow(() -> Refused.notFound("机构")));
    }

    private Node visible(Node node) {
        access.demand(Permission.ORGANIZATION_READ, node.path(), 0);
        return node;
    }

    private Scope scope() {
        return access.scope(Permission.ORGANIZATION_READ, 0);
    }

    private static int inYear(@Nullable Integer year) {
        return year == null ? 0 : year;
    }
}
