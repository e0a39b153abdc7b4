package io.mingzhang.server.organization.tree;

import io.mingzhang.documents.tabular.CellProblem;
import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.web.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out what a workbook would change in the tree, row by row, without changing it. Used once. */
final class ImportPlan {

    private final Scope scope;
    private final List<CodeRules.CodeRule> rules;
    private final int firstYear;
    private final List<CellProblem> problems;
    private final Map<ImportedNode.Key, List<Node>> byKey = new HashMap<>();
    private final Map<UUID, List<StoredNode>> children = new HashMap<>();
    private final List<StoredNode> roots = new ArrayList<>();
    private final List<Creation> created = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private int unchanged;

    /**
     * A node to be made; its place is known when what stands above has one.
     *
     * @param node with its id; its path is that of what stands above until it has a number
     */
    record Creation(Node node, String shortName) {}

    /** A node to be changed. */
    record Change(StoredNode before, Node after, String shortName) {}

    /**
     * A plan on a tree.
     *
     * @param known all of the tree
     * @param scope where the administrator may change it
     * @param rules how codes look
     * @param firstYear from which year new nodes are there when their rows do not say
     * @param problems gets everything that is wrong
     */
    ImportPlan(
            List<StoredNode> known,
            Scope scope,
            List<CodeRules.CodeRule> rules,
            int firstYear,
            List<CellProblem> problems) {
        this.scope = scope;
        this.rules = rules;
        this.firstYear = firstYear;
        this.problems = problems;
        known.forEach(this::know);
    }

    private void know(StoredNode stored) {
        Node node = stored.node();
        byKey.computeIfAbsent(new ImportedNode.Key(node.divisionCode(), node.code()), any -> new ArrayList<>())
                .add(node);
        UUID parent = node.parentId();
        (parent == null ? roots : children.computeIfAbsent(parent, any -> new ArrayList<>())).add(stored);
    }

    List<Creation> created() {
        return List.copyOf(created);
    }

    List<Change> changed() {
        return List.copyOf(changed);
    }

    int unchanged() {
        return unchanged;
    }

    /** Plans all rows; one may stand before the row of what stands above it. */
    void add(List<ImportedNode> rows) {
        Map<ImportedNode.Key, ImportedNode> waiting = new LinkedHashMap<>();
        for (ImportedNode row : rows) {
            ImportedNode same = waiting.putIfAbsent(row.key(), row);
            if (same != null) {
                problem(
                        row,
                        ExchangeColumns.CODE,
                        "与第 %d 行编码相同".formatted(same.row().number()),
                        "请删去重复的行，或更改编码");
            }
        }
        Set<ImportedNode.Key> done = new HashSet<>();
        for (ImportedNode row : List.copyOf(waiting.values())) {
            place(row, waiting, done);
        }
    }

    private void place(ImportedNode row, Map<ImportedNode.Key, ImportedNode> waiting, Set<ImportedNode.Key> done) {
        List<ImportedNode> way = new ArrayList<>();
        ImportedNode next = row;
        while (next != null && done.add(next.key())) {
            way.add(next);
            next = next.parent().map(waiting::get).orElse(null);
        }
        way.reversed().forEach(this::plan);
    }

    private void plan(ImportedNode row) {
        Optional<ImportedNode.Key> above = row.parent();
        List<Node> parents = above.map(key -> byKey.getOrDefault(key, List.of())).orElse(List.of()).stream()
                .filter(node -> row.kind().mayStandBelow(node.kind()))
                .toList();
        if (above.isPresent() && parents.size() != 1) {
            problem(
                    row,
                    ExchangeColumns.PARENT,
                    parents.isEmpty()
                            ? "没有找到编码为“%s”、可以有%s作下级的机构"
                                    .formatted(above.get().code(), row.kind().label())
                            : "上级编码“%s”对应 %d 个机构".formatted(above.get().code(), parents.size()),
                    "请核对上级编码和上级所在区划编码；上级可以在同一文件的其他行");
            return;
        }
        Node parent = parents.isEmpty() ? null : parents.getFirst();
        if (!scope.includes(parent == null ? Paths.ROOT : parent.path())) {
            problem(row, ExchangeColumns.PARENT, "您没有在这个上级之下设立机构的权限", "请联系安全管理员授权，或删去这一行");
            return;
        }
        Optional<NodeDemandProblem> place = NodeDemands.place(row.kind(), parent)
                .map(message -> new NodeDemandProblem(ExchangeColumns.KIND, message));
        place.ifPresent(wrong -> problem(row, wrong.column(), wrong.message(), "请核对类型和上级编码"));
        if (place.isEmpty()) {
            plan(row, parent);
        }
    }

    private record NodeDemandProblem(String column, String message) {}

    private void plan(ImportedNode row, @Nullable Node parent) {
        List<StoredNode> siblings = parent == null ? roots : children.getOrDefault(parent.id(), List.of());
        Optional<StoredNode> present = siblings.stream()
                .filter(sibling -> sibling.node().code().equals(row.code()))
                .findFirst();
        if (present.isPresent() && present.get().node().kind() != row.kind()) {
            problem(
                    row,
                    ExchangeColumns.CODE,
                    "同级的%s“%s”已使用这个编码"
                            .formatted(
                                    present.get().node().kind().label(),
                                    present.get().node().name()),
                    "请更改编码或类型");
        } else if (present.isPresent()) {
            change(row, present.get());
        } else {
            create(row, parent, siblings);
        }
    }

    private void change(ImportedNode row, StoredNode present) {
        Node node = present.node();
        Node after = new Node(
                node.id(),
                node.path(),
                node.kind(),
                node.code(),
                row.name(),
                node.parentId(),
                row.validFrom() == null ? node.validFrom() : row.validFrom(),
                row.validTo() == null ? node.validTo() : row.validTo(),
                node.divisionCode());
        if (!isSound(row, after)) {
            return;
        }
        if (after.equals(node) && (row.shortName().isEmpty() || row.shortName().equals(present.shortName()))) {
            unchanged++;
        } else {
            changed.add(new Change(present, after, row.shortName().isEmpty() ? present.shortName() : row.shortName()));
        }
    }

    private void create(ImportedNode row, @Nullable Node parent, List<StoredNode> siblings) {
        String division = row.kind() == NodeKind.DIVISION || parent == null ? row.code() : parent.divisionCode();
        Node node = new Node(
                UUID.randomUUID(),
                parent == null ? Paths.ROOT : parent.path(),
                row.kind(),
                row.code(),
                row.name(),
                parent == null ? null : parent.id(),
                row.validFrom() == null ? firstYear : row.validFrom(),
                row.validTo(),
                division);
        boolean second = row.kind() == NodeKind.FINANCE_DEPARTMENT
                && siblings.stream()
                        .map(StoredNode::node)
                        .anyMatch(other -> other.kind() == row.kind() && Objects.isNull(other.validTo()));
        if (second) {
            problem(row, ExchangeColumns.KIND, "这个区划已有财政部门，一个区划只有一个财政部门", "请核对类型");
        }
        List<Node> same = byKey.getOrDefault(row.key(), List.of()).stream()
                .filter(other -> other.validTo() == null && other.kind() == row.kind())
                .toList();
        if (!same.isEmpty()) {
            problem(
                    row,
                    ExchangeColumns.PARENT,
                    "编码“%s”的机构“%s”已在别的上级之下"
                            .formatted(row.code(), same.getFirst().name()),
                    "调整隶属关系请在页面上办理；不是同一机构的，请更改编码");
        }
        if (isSound(row, node) && !second && same.isEmpty()) {
            created.add(new Creation(node, row.shortName()));
            know(new StoredNode(node, row.shortName(), 1));
        }
    }

    private boolean isSound(ImportedNode row, Node node) {
        List<FieldProblem> wrong = NodeDemands.problems(node, row.shortName(), rules);
        wrong.forEach(problem -> problem(row, problem.field(), problem.message(), "请更正后重新导入"));
        return wrong.isEmpty();
    }

    private void problem(ImportedNode row, String column, String message, String remedy) {
        problems.add(row.row().problem(column, message, remedy));
    }
}
