package io.mingzhang.server.organization.tree;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.tabular.CellProblem;
import io.mingzhang.documents.tabular.ListReader;
import io.mingzhang.documents.tabular.ListRow;
import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.tree.NodeHistory.Happened;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes organizations over from workbooks: all of them or, while anything is wrong, none. The same again changes nothing. */
@Service
class TreeImport {

    private static final ListReader READER = new ListReader(ExchangeColumns.ALL);

    /** The most problems that are listed: beyond them the file is not what it should be. */
    private static final int MOST_PROBLEMS = 5000;

    private final NodeTable table;
    private final NodeBatches batches;
    private final NodeHistory history;
    private final CodeRules rules;
    private final Access access;

    TreeImport(NodeTable table, NodeBatches batches, NodeHistory history, CodeRules rules, Access access) {
        this.table = table;
        this.batches = batches;
        this.history = history;
        this.rules = rules;
        this.access = access;
    }

    /**
     * Takes a workbook over.
     *
     * @param fileName what it is called
     * @param year from which year it holds, where its rows do not say
     * @param dry whether it is only looked at
     */
    @Transactional
    public ImportResult take(byte[] workbook, String fileName, int year, boolean dry) {
        ListReader.Read read = read(workbook);
        List<CellProblem> problems = new ArrayList<>(read.problems());
        table.lock();
        ImportPlan plan = new ImportPlan(
                batches.all(), access.scope(Permission.ORGANIZATION_WRITE, 0), rules.all(), year, problems);
        List<ImportedNode> rows = new ArrayList<>();
        for (ListRow row : read.rows()) {
            ImportedNode.of(row, problems).ifPresent(rows::add);
        }
        plan.add(rows);
        if (!dry && problems.isEmpty()) {
            carryOut(plan, fileName, year);
        }
        return new ImportResult(
                read.rows().size(),
                plan.created().size(),
                plan.changed().size(),
                plan.unchanged(),
                inOrder(problems),
                read.unread());
    }

    private static ListReader.Read read(byte[] workbook) {
        try {
            return READER.read(workbook);
        } catch (UnreadableDocumentException unreadable) {
            throw Refused.because(
                    ProblemCode.UNSUPPORTED_MEDIA,
                    unreadable.refusal().message() + "。",
                    unreadable.refusal().remedy() + "。",
                    unreadable);
        }
    }

    private static List<CellProblem> inOrder(List<CellProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> {
                    String digits = problem.cell().replaceAll("\\D", "");
                    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
                }))
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private void carryOut(ImportPlan plan, String fileName, int year) {
        String reason = "导入“" + fileName + "”";
        List<Long> numbers = table.numbers(plan.created().size());
        Map<UUID, String> paths = new HashMap<>();
        List<NodeBatches.Made> made = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            ImportPlan.Creation creation = plan.created().get(i);
            Node node = creation.node();
            UUID parent = node.parentId();
            String above = parent == null ? Paths.ROOT : paths.getOrDefault(parent, node.path());
            String path = Paths.below(above, numbers.get(i));
            paths.put(node.id(), path);
            made.add(new NodeBatches.Made(at(node, path), creation.shortName(), numbers.get(i)));
        }
        batches.insert(made, reason);
        for (ImportPlan.Change change : plan.changed()) {
            apply(change, year, reason);
        }
        if (!made.isEmpty()) {
            history.imported(fileName, made.size(), plan.changed().size());
        }
    }

    private static Node at(Node node, String path) {
        return new Node(
                node.id(),
                path,
                node.kind(),
                node.code(),
                node.name(),
                node.parentId(),
                node.validFrom(),
                node.validTo(),
                node.divisionCode());
    }

    private void apply(ImportPlan.Change change, int year, String reason) {
        Node before = change.before().node();
        Node after = change.after();
        if (!before.name().equals(after.name()) || !change.before().shortName().equals(change.shortName())) {
            table.rename(change.before(), after, change.shortName(), year);
            history.add(after, new Happened(EventKind.CHANGED, year, before.name(), after.name(), reason));
        }
        if (before.validFrom() != after.validFrom() || !java.util.Objects.equals(before.validTo(), after.validTo())) {
            table.span(after);
            history.add(after, new Happened(EventKind.CHANGED, year, years(before), years(after), reason));
        }
    }

    private static String years(Node node) {
        return node.validFrom() + " 年" + (node.validTo() == null ? "起" : "至 " + node.validTo() + " 年");
    }
}
