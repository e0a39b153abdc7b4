package io.mingzhang.server.organization;

import io.mingzhang.server.workflow.Level;
import io.mingzhang.server.workflow.Place;
import io.mingzhang.server.workflow.Places;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The organization tree as chains of review see it. */
@Component
class FlowPlaces implements Places {

    private final Organizations organizations;

    FlowPlaces(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public List<Place> upwards(String path) {
        return organizations.ancestors(path).reversed().stream()
                .map(FlowPlaces::place)
                .toList();
    }

    @Override
    public List<Place> below(String path, Level level, int year) {
        return organizations.below(path, kinds(level), year).stream()
                .map(FlowPlaces::place)
                .toList();
    }

    @Override
    public Map<String, Place> at(Collection<String> paths) {
        return organizations.byPaths(paths).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> place(found.getValue())));
    }

    private static Place place(Node node) {
        return new Place(node.path(), level(node.kind()), node.code(), node.name());
    }

    private static Level level(NodeKind kind) {
        return switch (kind) {
            case DIVISION -> Level.DIVISION;
            case FINANCE_DEPARTMENT, COMPETENT_DEPARTMENT -> Level.DEPARTMENT;
            case OFFICE -> Level.OFFICE;
            case UNIT -> Level.UNIT;
        };
    }

    private static Set<NodeKind> kinds(Level level) {
        return switch (level) {
            case DIVISION -> Set.of(NodeKind.DIVISION);
            case DEPARTMENT -> Set.of(NodeKind.COMPETENT_DEPARTMENT, NodeKind.FINANCE_DEPARTMENT);
            case OFFICE -> Set.of(NodeKind.OFFICE);
            case UNIT -> Set.of(NodeKind.UNIT);
        };
    }
}
