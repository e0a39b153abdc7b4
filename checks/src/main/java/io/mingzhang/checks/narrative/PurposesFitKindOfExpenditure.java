package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an item is said to be used for is of the kind of expenditure the tables state for it (NAR-19). */
@CheckInfo(
        id = "NAR-19",
        title = "用途与支出类别一致",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "逐项说明中，用途写“基本支出”的科目在报表中有基本支出，写“项目支出”的有项目支出。",
        reason = "用途的文字多由“行政运行”一项复制而来，全部是项目支出的科目也写成基本支出。同时提到两类的、报表没有分列的不作判断。",
        formula = "用途写基本支出 ⇒ 报表的基本支出 ≠ 0；写项目支出 ⇒ 项目支出 ≠ 0",
        basis = "文数勾稽",
        fires = "“一般行政管理事务（项）”主要用于业务指导等基本支出；报表中该科目基本支出为空，项目支出 10.00 万元",
        silent = "“行政运行（项）”主要用于人员经费及公用经费等基本支出；报表中该科目基本支出 90.00 万元")
public final class PurposesFitKindOfExpenditure implements Check<ExaminedDocument> {

    private static final int ITEM = 3;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<ExplainedItem> explained = ExplainedItem.of(document);
        if (explained.isEmpty()) {
            return List.of();
        }
        Map<String, List<Split>> splits = splits(document);
        return explained.stream()
                .flatMap(item -> item
                        .wholePurpose()
                        .flatMap(said -> only(splits.getOrDefault(item.name(), List.of()))
                                .flatMap(split -> outcome(item, said, split)))
                        .stream())
                .toList();
    }

    /** Basic and project expenditure of an item, as the tables state them. */
    private static final class Split {
        private final ClassificationCode code;
        private final BudgetRow row;
        private final List<Fact> basic = new ArrayList<>();
        private final List<Fact> project = new ArrayList<>();

        Split(ClassificationCode code, BudgetRow row) {
            this.code = code;
            this.row = row;
        }

        List<Fact> of(Measure measure) {
            return measure == Measure.BASIC ? basic : project;
        }

        boolean has(Measure measure) {
            return of(measure).stream().anyMatch(fact -> !fact.amount().isZero());
        }
    }

    private static Map<String, List<Split>> splits(ExaminedDocument document) {
        Map<ClassificationCode, Split> byCode = new HashMap<>();
        Map<String, List<Split>> byName = new HashMap<>();
        document.facts().groups().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.quantity().side() == Side.EXPENDITURE)
                .filter(fact -> fact.quantity().measure() == Measure.BASIC
                        || fact.quantity().measure() == Measure.PROJECT)
                .forEach(fact -> fact.quantity()
                        .code()
                        .filter(code -> code.scheme() == ClassificationScheme.FUNCTIONAL && code.level() == ITEM)
                        .ifPresent(code -> byCode.computeIfAbsent(code, key -> new Split(key, fact.row()))
                                .of(fact.quantity().measure())
                                .add(fact)));
        byCode.values()
                .forEach(split -> byName.computeIfAbsent(split.row.name(), key -> new ArrayList<>())
                        .add(split));
        return byName;
    }

    /** Items of one name under different sections are not told apart. */
    private static Optional<Split> only(List<Split> splits) {
        return splits.size() == 1 ? Optional.of(splits.getFirst()) : Optional.empty();
    }

    private static Optional<Outcome> outcome(ExplainedItem item, String said, Split split) {
        boolean saysBasic = said.contains(Measure.BASIC.label());
        boolean saysProject = said.contains("项目");
        if (saysBasic == saysProject || saysProject && !said.contains(Measure.PROJECT.label())) {
            return Optional.empty();
        }
        Measure told = saysBasic ? Measure.BASIC : Measure.PROJECT;
        Measure other = saysBasic ? Measure.PROJECT : Measure.BASIC;
        Participant purpose = Participant.text(item.name() + "用途", said, item.at());
        if (split.has(told)) {
            Participant figure = split.of(told).getFirst().figure();
            return Optional.of(Outcome.passed(Relation.count("用途与支出类别一致", List.of(purpose, figure), 1, 1)));
        }
        return split.of(other).stream()
                .filter(fact -> !fact.amount().isZero())
                .findFirst()
                .map(fact -> new Outcome.Failed(Problem.of(
                        split.code + "|" + told,
                        List.of(purpose, fact.figure()),
                        "“%s”的用途写作“%s”，而报表中该科目没有%s，只有%s %s。"
                                .formatted(
                                        item.name(),
                                        told.label(),
                                        told.label(),
                                        other.label(),
                                        fact.amount().display()),
                        "按报表改写用途；报表有误的，改正基本支出、项目支出。")));
    }
}
