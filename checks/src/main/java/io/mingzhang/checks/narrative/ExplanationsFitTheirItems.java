package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The purpose and the reason told of an item are not those of another item of the list (NAR-17). */
@CheckInfo(
        id = "NAR-17",
        title = "用途、原因与科目对应",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "逐项说明中，“主要用于”“主要原因是”之后写的不是另一项科目的名称。",
        reason = "逐项说明多由前一项复制修改而成，用途或原因忘记改时，写的是另一科目的名称。只在所写正是另一科目名称、又不含本科目名称时报告。",
        formula = "用途、原因 ≠ 其他科目名称",
        basis = "文字自洽",
        fires = "“……专项普查活动（项）”主要用于统计管理（统计管理是另一项）",
        silent = "“……专项普查活动（项）”主要用于专项普查活动；“……住房公积金（项）”主要用于缴纳住房公积金")
public final class ExplanationsFitTheirItems implements Check<ExaminedDocument> {

    private static final Pattern PURPOSE = Pattern.compile("主要用于[:：]?(?<said>[^。；，,]{3,40})");
    private static final Pattern REASON =
            Pattern.compile("原因是?[:：]?(?<said>[^。；，,]{4,40}?)(?:经费|支出|预算)?(?:增加|减少|保持不变|不变)");

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        return document.disclosure().narrative().stream()
                .map(ExplainedItem::of)
                .filter(items -> items.size() > 1)
                .flatMap(items -> items.stream().flatMap(item -> outcomes(item, items)))
                .toList();
    }

    private static Stream<Outcome> outcomes(ExplainedItem item, List<ExplainedItem> all) {
        return Stream.of(outcome(item, all, PURPOSE, "用途"), outcome(item, all, REASON, "原因"))
                .flatMap(Optional::stream);
    }

    private static Optional<Outcome> outcome(
            ExplainedItem item, List<ExplainedItem> all, Pattern pattern, String what) {
        Matcher told = pattern.matcher(item.text());
        if (!told.find()) {
            return Optional.empty();
        }
        String said = told.group("said");
        Participant figure = Participant.text(item.name() + what, said, item.at());
        Optional<ExplainedItem> other =
                said.contains(item.name()) || item.name().contains(said)
                        ? Optional.empty()
                        : all.stream()
                                .filter(candidate -> candidate.names().contains(said))
                                .findFirst();
        if (other.isEmpty()) {
            return Optional.of(Outcome.passed(Relation.count("用途、原因不是其他科目的名称", List.of(figure), 1, 1)));
        }
        String message = "“%s”的%s写的是“%s”，是另一项科目的名称，疑为复制后未改。".formatted(item.name(), what, said);
        return Optional.of(new Outcome.Failed(Problem.of(
                item.section() + item.name() + "|" + what,
                List.of(
                        figure,
                        Participant.text(other.get().name(), said, other.get().at())),
                message,
                "改写为本科目的" + what + "。")));
    }
}
