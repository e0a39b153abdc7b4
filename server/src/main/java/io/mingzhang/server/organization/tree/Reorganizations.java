package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.tree.NodeHistory.Happened;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves, merges, ends nodes: each first as a plan that says what would happen and what stands against it. */
@Service
class Reorganizations {

    private final NodeTable table;
    private final NodeHistory history;
    private final Splits splits;
    private final Access access;

    Reorganizations(NodeTable table, NodeHistory history, Splits splits, Access access) {
        this.table = table;
        this.history = history;
        this.splits = splits;
        this.access = access;
    }

    /** Puts a node below another. */
    @Transactional
    public Plan.Preview move(UUID id, Orders.Move order, boolean dry) {
        return carryOut(id, order, dry, node -> move(node, order));
    }

    /** Makes several out of one. */
    @Transactional
    public Plan.Preview split(UUID id, Orders.Split order, boolean dry) {
        return carryOut(id, order, dry, node -> splits.plan(node, order));
    }

    /** Lets another take over a node and all below it. */
    @Transactional
    public Plan.Preview merge(UUID id, Orders.Merge order, boolean dry) {
        return carryOut(id, order, dry, node -> merge(node, order));
    }

    /** Ends a node. */
    @Transactional
    public Plan.Preview close(UUID id, Orders.Closing order, boolean dry) {
        return carryOut(id, order, dry, node -> close(node, order));
    }

    /** Lets a node go on that had ended. */
    @Transactional
    public Plan.Preview reopen(UUID id, Orders.Closing order, boolean dry) {
        return carryOut(id, order, dry, node -> reopen(node, order));
    }

    private Plan.Preview carryOut(UUID id, Orders.Order order, boolean dry, Function<Node, Plan> plan) {
        access.demand(Permission.ORGANIZATION_WRITE, table.required(id).node().path(), 0);
        table.lock();
        StoredNode present = table.required(id);
        TreeChanges.requireSeen(present, order);
        NodeDemands.year(order.fromYear()).ifPresent(problem -> {
            throw Refused.badField("fromYear", problem);
        });
        return plan.apply(present.node()).carryOut(dry);
    }

    /** The other node of an order, which the administrator must be allowed to change as well. */
    private Node other(@Nullable UUID id, String field, String missing) {
        if (id == null) {
            throw Refused.badField(field, missing);
        }
        Node other = table.required(id).node();
        access.demand(Permission.ORGANIZATION_WRITE, other.path(), 0);
        return other;
    }

    private Plan move(Node node, Orders.Move order) {
        Node below = other(order.toId(), "toId", "请选择移到哪个机构之下。");
        List<String> problems = new ArrayList<>();
        if (node.covers(below)) {
            problems.add("不能把“%s”移到它自己或它的下级之下。".formatted(node.name()));
        }
        NodeDemands.place(node.kind(), below).ifPresent(problems::add);
        if (below.validTo() != null) {
            problems.add("“%s”已于 %d 年终止，不能再接收下级。".formatted(below.name(), below.validTo()));
        }
        table.sameCode(placed(node, below))
                .ifPresent(taken ->
                        problems.add("“%s”之下的“%s”已使用编码“%s”，请先更改编码。".formatted(below.name(), taken, node.code())));
        String to = "改为隶属于“%s”".formatted(below.name());
        String effect =
                "“%s”及其下 %d 个机构%s；它们的项目、绩效目标和权限随之移动，以前年度的也在新位置查看。".formatted(node.name(), table.below(node.path()), to);
        return new Plan(List.of(effect), problems, () -> {
            String before = above(node);
            table.move(node, below);
            history.add(
                    placed(node, below),
                    new Happened(EventKind.MOVED, year(order), before, below.name(), TreeChanges.text(order.reason())));
        });
    }

    private String above(Node node) {
        return node.parent()
                .flatMap(table::find)
                .map(parent -> parent.node().name())
                .orElse("（最上层）");
    }

    /** The node as it would be below another. */
    private static Node placed(Node node, Node below) {
        return new Node(
                node.id(),
                node.path(),
                node.kind(),
                node.code(),
                node.name(),
                below.id(),
                node.validFrom(),
                node.validTo(),
                below.divisionCode());
    }

    private Plan merge(Node node, Orders.Merge order) {
        Node into = other(order.intoId(), "intoId", "请选择并入哪个机构。");
        List<String> problems = new ArrayList<>();
        if (node.covers(into)) {
            problems.add("不能把“%s”并入它自己或它的下级。".formatted(node.name()));
        }
        if (node.kind() != into.kind()) {
            problems.add("“%s”是%s，“%s”是%s，只有同类机构可以合并。"
                    .formatted(
                            node.name(),
                            node.kind().label(),
                            into.name(),
                            into.kind().label()));
        }
        if (!into.isValidIn(year(order))) {
            problems.add("“%s”在 %d 年不存在，不能承接。".formatted(into.name(), year(order)));
        }
        endProblem(node, year(order), problems);
        List<Node> children =
                table.children(node.id()).stream().map(StoredNode::node).toList();
        for (Node child : children) {
            table.sameCode(placed(child, into))
                    .ifPresent(taken -> problems.add("下级“%s”与“%s”之下的“%s”编码同为“%s”，请先更改编码。"
                            .formatted(child.name(), into.name(), taken, child.code())));
        }
        List<String> effects = List.of(
                "“%s”并入“%s”，自 %d 年起不再存在；仍可按原名称查到。".formatted(node.name(), into.name(), year(order)),
                "它的 %d 个直接下级（连同其下共 %d 个机构）移到“%s”之下。".formatted(children.size(), table.below(node.path()), into.name()));
        return new Plan(effects, problems, () -> {
            children.forEach(child -> table.move(child, into));
            table.end(node.id(), year(order) - 1);
            table.succeed(node.id(), into.id(), year(order), "MERGE");
            String reason = TreeChanges.text(order.reason());
            history.add(node, new Happened(EventKind.MERGED, year(order), node.name(), into.name(), reason));
            history.add(into, new Happened(EventKind.TOOK_OVER, year(order), node.name(), into.name(), reason));
        });
    }

    private Plan close(Node node, Orders.Closing order) {
        List<String> problems = new ArrayList<>();
        endProblem(node, year(order), problems);
        List<String> remaining = table.children(node.id()).stream()
                .map(StoredNode::node)
                .filter(child -> child.validTo() == null || child.validTo() >= year(order))
                .map(Node::name)
                .limit(5)
                .toList();
        if (!remaining.isEmpty()) {
            problems.add("%d 年仍有下级：%s。请先撤销或移走它们。".formatted(year(order), String.join("、", remaining)));
        }
        String effect = "“%s”自 %d 年起不再存在；以前年度的数据不受影响。".formatted(node.name(), year(order));
        return new Plan(List.of(effect), problems, () -> {
            table.end(node.id(), year(order) - 1);
            history.add(
                    node,
                    new Happened(
                            EventKind.CLOSED,
                            year(order),
                            "存续",
                            "至 " + (year(order) - 1) + " 年止",
                            TreeChanges.text(order.reason())));
        });
    }

    private Plan reopen(Node node, Orders.Closing order) {
        List<String> problems = new ArrayList<>();
        Integer last = node.validTo();
        if (last == null) {
            problems.add("“%s”没有终止，不需要恢复。".formatted(node.name()));
        }
        Node again = new Node(
                node.id(),
                node.path(),
                node.kind(),
                node.code(),
                node.name(),
                node.parentId(),
                node.validFrom(),
                null,
                node.divisionCode());
        table.sameCode(again).ifPresent(taken -> problems.add("编码“%s”已由“%s”使用，不能恢复。".formatted(node.code(), taken)));
        return new Plan(List.of("“%s”恢复存续。".formatted(node.name())), problems, () -> {
            table.end(node.id(), null);
            history.add(
                    node,
                    new Happened(
                            EventKind.REOPENED,
                            year(order),
                            "至 " + last + " 年止",
                            "存续",
                            TreeChanges.text(order.reason())));
        });
    }

    static void endProblem(Node node, int year, List<String> problems) {
        if (node.validTo() != null) {
            problems.add("“%s”已于 %d 年终止。".formatted(node.name(), node.validTo()));
        } else if (year <= node.validFrom()) {
            problems.add("“%s”从 %d 年才开始，不能在 %d 年就终止。".formatted(node.name(), node.validFrom(), year));
        }
    }

    static int year(Orders.Order order) {
        Integer year = order.fromYear();
        if (year == null) {
            throw new IllegalStateException("The year was asked for before");
        }
        return year;
    }
}
