package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.tree.NodeHistory.Happened;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes nodes and changes their names. */
@Service
class TreeChanges {

    private final NodeTable table;
    private final NodeHistory history;
    private final CodeRules rules;
    private final Access access;

    TreeChanges(NodeTable table, NodeHistory history, CodeRules rules, Access access) {
        this.table = table;
        this.history = history;
        this.rules = rules;
        this.access = access;
    }

    /** Makes a node. */
    @Transactional
    public UUID create(NewNode wanted) {
        Optional<StoredNode> above = Optional.ofNullable(wanted.parentId()).map(table::required);
        access.demand(
                Permission.ORGANIZATION_WRITE,
                above.map(parent -> parent.node().path()).orElse(Paths.ROOT),
                0);
        table.lock();
        NodeKind kind = wanted.kind();
        if (kind == null) {
            throw Refused.badField("kind", "请选择机构的类型。");
        }
        Node parent = above.map(StoredNode::node).orElse(null);
        return create(kind, wanted, parent).id();
    }

    private Node create(NodeKind kind, NewNode wanted, @Nullable Node above) {
        long number = table.numbers(1).getFirst();
        String code = text(wanted.code());
        Node node = new Node(
                UUID.randomUUID(),
                Paths.below(above == null ? Paths.ROOT : above.path(), number),
                kind,
                code,
                text(wanted.name()),
                above == null ? null : above.id(),
                wanted.validFrom() == null ? 0 : wanted.validFrom(),
                null,
                kind == NodeKind.DIVISION || above == null ? code : above.divisionCode());
        List<FieldProblem> problems =
                new ArrayList<>(NodeDemands.problems(node, text(wanted.shortName()), rules.all()));
        NodeDemands.place(kind, above).ifPresent(problem -> problems.add(new FieldProblem("kind", problem)));
        problems.addAll(amongOthers(node));
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        table.insert(node, text(wanted.shortName()), number);
        history.add(node, new Happened(EventKind.CREATED, node.validFrom(), "", described(node), ""));
        return node;
    }

    /** What is wrong with a node among its siblings. */
    private List<FieldProblem> amongOthers(Node node) {
        List<FieldProblem> problems = new ArrayList<>();
        table.sameCode(node)
                .ifPresent(other ->
                        problems.add(new FieldProblem("code", "同级的“%s”已使用编码“%s”。".formatted(other, node.code()))));
        UUID parent = node.parentId();
        if (node.kind() == NodeKind.FINANCE_DEPARTMENT
                && parent != null
                && table.children(parent).stream()
                        .map(StoredNode::node)
                        .anyMatch(other -> other.kind() == node.kind()
                                && other.validTo() == null
                                && !other.id().equals(node.id()))) {
            problems.add(new FieldProblem("kind", "这个区划已有财政部门，一个区划只有一个财政部门。"));
        }
        return problems;
    }

    /** Gives a node another name, short name or code from a year on. */
    @Transactional
    public void rename(UUID id, Orders.Renaming order) {
        StoredNode before = table.required(id);
        access.demand(Permission.ORGANIZATION_WRITE, before.node().path(), 0);
        table.lock();
        StoredNode present = table.required(id);
        requireSeen(present, order);
        Node node = present.node();
        Node after = new Node(
                id,
                node.path(),
                node.kind(),
                order.code() == null ? node.code() : order.code().strip(),
                order.name() == null ? node.name() : order.name().strip(),
                node.parentId(),
                node.validFrom(),
                node.validTo(),
                node.divisionCode());
        String shortName = order.shortName() == null
                ? present.shortName()
                : order.shortName().strip();
        int year = order.fromYear() == null ? 0 : order.fromYear();
        List<FieldProblem> problems = new ArrayList<>(NodeDemands.problems(after, shortName, rules.all()));
        NodeDemands.year(order.fromYear()).ifPresent(problem -> problems.add(new FieldProblem("fromYear", problem)));
        problems.addAll(amongOthers(after));
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        boolean same = after.equals(node) && shortName.equals(present.shortName());
        if (!same) {
            table.rename(present, after, shortName, year);
            history.add(
                    after,
                    new Happened(
                            EventKind.CHANGED,
                            year,
                            named(node, present.shortName()),
                            named(after, shortName),
                            text(order.reason())));
        }
    }

    /** Refuses when somebody changed it since it was seen. */
    static void requireSeen(StoredNode present, Orders.Order order) {
        if (order.revision() == null || order.revision() != present.revision()) {
            throw Refused.changedMeanwhile("机构", NodeRow.of(present.node(), present.shortName(), 0));
        }
    }

    static String described(Node node) {
        return node.kind().label() + " " + node.code() + " " + node.name();
    }

    private static String named(Node node, String shortName) {
        return node.code() + " " + node.name() + (shortName.isEmpty() ? "" : "（" + shortName + "）");
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
