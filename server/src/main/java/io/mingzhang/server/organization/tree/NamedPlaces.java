package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Places;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what paths mean to whoever knows only paths. */
@Component
class NamedPlaces implements Places {

    private final Organizations organizations;

    NamedPlaces(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Map<String, String> names(Collection<String> paths) {
        Map<String, String> names = new HashMap<>();
        organizations.byPaths(paths).forEach((path, node) -> names.put(path, node.name()));
        if (paths.contains(Paths.ROOT)) {
            names.put(Paths.ROOT, "全部机构");
        }
        return names;
    }

    @Override
    public String divisionOf(String path) {
        return organizations.divisionOf(path).map(Node::code).orElse("");
    }
}
