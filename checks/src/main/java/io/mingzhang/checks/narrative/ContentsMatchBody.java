package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.PrintedTitles;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.standards.text.LabelText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every table the contents announce is there, under the same title and in the same order (目录与正文). */
@CheckInfo(
        id = "NAR-08",
        title = "目录与正文一致",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "目录所列的报表在正文中都有；标题用语不同、顺序不同的作提示。",
        reason = "没有数据的表也应公开空表并注明。标题比较时不计年份、部门名称、编号和括号说明。",
        formula = "目录中的表 ⊆ 正文中的表",
        basis = "预算公开规范",
        fires = "目录列有国有资本经营预算收支表，正文没有",
        silent = "目录“九、某局2026年“三公”经费预算表”，正文“2026年“三公”经费预算表”")
public final class ContentsMatchBody implements Check<ExaminedDocument> {

    private static final String UNKNOWN = "目录中的标题未能识别为某种报表";

    private static final String ONLY_TITLE = "正文有该表的标题，但没有认出表格";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Outcome> outcomes = new ArrayList<>();
        int last = -1;
        List<Participant> misplaced = new ArrayList<>();
        for (ContentsEntry entry : document.disclosure().contents()) {
            if (entry.isTable()) {
                Optional<BudgetTable> table = table(entry, document);
                outcomes.add(outcome(entry, table, document));
                int position = table.map(found -> document.disclosure().tables().indexOf(found))
                        .orElse(-1);
                if (position >= 0 && position < last) {
                    misplaced.add(Participant.text("目录：" + entry.title(), entry.title(), entry.at()));
                }
                last = position < 0 ? last : position;
            }
        }
        if (!misplaced.isEmpty()) {
            outcomes.add(new Outcome.Failed(Problem.of("order", misplaced, "目录中报表的顺序与正文不同。", "按正文顺序调整目录。")
                    .withSeverity(Severity.INFO)));
        }
        return outcomes;
    }

    /** The table of the kind the entry announces, that with the likest title. */
    private static Optional<BudgetTable> table(ContentsEntry entry, ExaminedDocument document) {
        Set<String> kinds = kinds(entry, document);
        String key = LabelText.key(entry.title());
        return document.disclosure().tables().stream()
                .filter(table -> kinds.contains(table.kind().name()))
                .max(Comparator.comparingInt(table -> commonEnd(LabelText.key(table.title()), key)));
    }

    private static Set<String> kinds(ContentsEntry entry, ExaminedDocument document) {
        return document.standards().tables().recognize(entry.title()).stream()
                .map(match -> match.table().kind())
                .collect(Collectors.toSet());
    }

    private static Outcome outcome(ContentsEntry entry, Optional<BudgetTable> table, ExaminedDocument document) {
        Participant said = Participant.text("目录：" + entry.title(), entry.title(), entry.at());
        if (table.isEmpty()) {
            boolean isForm = entry.title().contains("绩效");
            if (isForm && !document.disclosure().targets().isEmpty()) {
                return Outcome.passed(Relation.count("目录所列在正文中", List.of(said), 1, 1));
            }
            if (!isForm && PrintedTitles.of(document).name(kinds(entry, document))) {
                return new Outcome.NotChecked(ONLY_TITLE, List.of(said));
            }
            return !isForm && kinds(entry, document).isEmpty()
                    ? new Outcome.NotChecked(UNKNOWN, List.of(said))
                    : new Outcome.Failed(Problem.of(
                            entry.title(),
                            List.of(said),
                            "目录列有“%s”，正文中没有找到。".formatted(entry.title()),
                            "补充该表；没有数据的公开空表并注明。"));
        }
        Participant found = Participant.text(
                "正文：" + table.get().title(), table.get().title(), table.get().at());
        String key = LabelText.key(table.get().title());
        boolean same = key.isEmpty() || LabelText.key(entry.title()).endsWith(key) || key.endsWith(core(entry.title()));
        if (same) {
            return Outcome.passed(Relation.count("目录所列在正文中", List.of(said, found), 1, 1));
        }
        return new Outcome.Failed(Problem.of(
                        entry.title(),
                        List.of(said, found),
                        "目录“%s”与正文标题“%s”用语不同。"
                                .formatted(entry.title(), table.get().title()),
                        "统一标题。")
                .withSeverity(Severity.INFO));
    }

    /** The title behind the year and the department's name. */
    private static String core(String title) {
        String key = LabelText.key(title);
        int year = key.lastIndexOf("年度") >= 0 ? key.lastIndexOf("年度") + 2 : key.lastIndexOf('年') + 1;
        return key.substring(year);
    }

    private static int commonEnd(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
