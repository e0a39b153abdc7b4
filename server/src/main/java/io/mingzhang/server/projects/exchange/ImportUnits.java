package io.mingzhang.server.projects.exchange;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the units that rows name, each name asked for once. */
final class ImportUnits {

    private final Organizations organizations;
    private final Scope writable;
    private final String below;
    private final int year;
    private final Map<String, List<Node>> known = new HashMap<>();

    ImportUnits(Organizations organizations, Scope writable, String below, int year) {
        this.organizations = organizations;
        this.writable = writable;
        this.below = below;
        this.year = year;
    }

    /** The units of that name or code in which the person may make projects; a code may have the name behind it. */
    List<Node> named(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    private List<Node> find(String text) {
        List<Node> found = matching(text);
        return found.isEmpty() && text.matches("\\w+\\s+\\S.*") ? matching(text.split("\\s+", 2)[0]) : found;
    }

    private List<Node> matching(String text) {
        return organizations.byNameOrCode(below, text).stream()
                .filter(node -> node.kind() == NodeKind.UNIT)
                .filter(node -> node.isValidIn(year))
                .filter(node -> writable.includes(node.path()))
                .toList();
    }
}
