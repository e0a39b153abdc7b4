package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.tree.NodeHistory.Happened;
import io.mingzhang.server.platform.web.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes several nodes out of one: new siblings of its kind that take over what stands below it. */
@Component
class Splits {

    private static final int MOST_PARTS = 50;

    private final NodeTable table;
    private final NodeHistory history;
    private final CodeRules rules;

    Splits(NodeTable table, NodeHistory history, CodeRules rules) {
        this.table = table;
        this.history = history;
        this.rules = rules;
    }

    /** A new one with those of the old children that go to it. */
    private record Made(Node node, String shortName, long number, List<Node> children) {}

    Plan plan(Node node, Orders.Split order) {
        List<String> problems = new ArrayList<>();
        List<Orders.Part> parts = order.parts() == null ? List.of() : order.parts();
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            problems.add("请列出拆分出的机构，最多 %d 个。".formatted(MOST_PARTS));
            return new Plan(List.of(), problems, () -> {});
        }
        Map<UUID, Node> children = table.children(node.id()).stream()
                .map(StoredNode::node)
                .collect(Collectors.toMap(Node::id, child -> child));
        List<Made> made = made(node, parts, children, Reorganizations.year(order), problems);
        Set<UUID> given = made.stream()
                .flatMap(part -> part.children().stream())
                .map(Node::id)
                .collect(Collectors.toSet());
        List<Node> left = children.values().stream()
                .filter(child -> !given.contains(child.id()) && child.isValidIn(Reorganizations.year(order)))
                .toList();
        boolean closes = order.closes() == null ? left.isEmpty() : order.closes();
        if (closes) {
            Reorganizations.endProblem(node, Reorganizations.year(order), problems);
            if (!left.isEmpty()) {
                problems.add("还有 %d 个下级没有分配到新机构。".formatted(left.size()));
            }
        }
        return new Plan(
                effects(node, made, closes, Reorganizations.year(order)),
                problems,
                () -> carryOut(node, made, closes, order));
    }

    private List<Made> made(
            Node node, List<Orders.Part> parts, Map<UUID, Node> children, int year, List<String> problems) {
        List<Long> numbers = table.numbers(parts.size());
        List<Made> made = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<UUID> given = new HashSet<>();
        String parent = node.path()
                .substring(0, node.path().lastIndexOf('/', node.path().length() - 2) + 1);
        for (int i = 0; i < parts.size(); i++) {
            Orders.Part part = parts.get(i);
            Node one = new Node(
                    UUID.randomUUID(),
                    Paths.below(parent, numbers.get(i)),
                    node.kind(),
                    TreeChanges.text(part.code()),
                    TreeChanges.text(part.name()),
                    node.parentId(),
                    year,
                    null,
                    node.divisionCode());
            String shortName = TreeChanges.text(part.shortName());
            NodeDemands.problems(one, shortName, rules.all()).stream()
                    .map(FieldProblem::message)
                    .forEach(problems::add);
            table.sameCode(one).ifPresent(taken -> problems.add("同级的“%s”已使用编码“%s”。".formatted(taken, one.code())));
            if (!codes.add(one.code())) {
                problems.add("拆分出的机构中有两个编码同为“%s”。".formatted(one.code()));
            }
            made.add(new Made(one, shortName, numbers.get(i), taken(part, children, given, problems)));
        }
        return made;
    }

    private static List<Node> taken(
            Orders.Part part, Map<UUID, Node> children, Set<UUID> given, List<String> problems) {
        List<Node> taken = new ArrayList<>();
        for (UUID id : part.children()) {
            Node child = children.get(id);
            if (child == null) {
                problems.add("分配给“%s”的一个机构不是被拆分机构的直接下级。".formatted(TreeChanges.text(part.name())));
            } else if (given.add(id)) {
                taken.add(child);
            } else {
                problems.add("“%s”分配给了两个新机构。".formatted(child.name()));
            }
        }
        return taken;
    }

    private static List<String> effects(Node node, List<Made> made, boolean closes, int year) {
        List<String> effects = new ArrayList<>();
        for (Made part : made) {
            effects.add("新设“%s”（%s），承接 %d 个下级。"
                    .formatted(
                            part.node().name(),
                            part.node().code(),
                            part.children().size()));
        }
        effects.add(
                closes ? "“%s”自 %d 年起不再存在；仍可按原名称查到。".formatted(node.name(), year) : "“%s”继续存在。".formatted(node.name()));
        return effects;
    }

    private void carryOut(Node node, List<Made> made, boolean closes, Orders.Split order) {
        int year = Reorganizations.year(order);
        String reason = TreeChanges.text(order.reason());
        for (Made part : made) {
            table.insert(part.node(), part.shortName(), part.number());
            part.children().forEach(child -> table.move(child, part.node()));
            table.succeed(node.id(), part.node().id(), year, "SPLIT");
            history.add(
                    part.node(),
                    new Happened(EventKind.TOOK_OVER, year, node.name(), TreeChanges.described(part.node()), reason));
        }
        if (closes) {
            table.end(node.id(), year - 1);
        }
        String names = made.stream().map(part -> part.node().name()).collect(Collectors.joining("、"));
        history.add(node, new Happened(EventKind.SPLIT, year, node.name(), names, reason));
    }
}
