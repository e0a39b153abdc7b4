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
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A count is the number of things listed beside it (文字计数). */
@CheckInfo(
        id = "NAR-06",
        title = "文字计数与列举一致",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "文字写明的个数与所列举的科室、单位等相等；分项的个数之和等于总数，分项面积之和不大于总面积；报表张数与目录所列相等。",
        reason = "计数多沿用上年文字。列举以“等”结尾而少于个数的不作判断。",
        formula = "个数 = 列举的项数；总数 = Σ 分项个数；总面积 ≥ Σ 分项面积；报表张数 = 目录中的表数",
        basis = "文字自洽",
        fires = "内设甲科、乙科、丙科等4个科室",
        silent = "共有车辆 5 辆，其中：一般公务用车 2 辆，执法执勤用车 3 辆")
public final class CountsMatchLists implements Check<ExaminedDocument> {

    private static final String OPEN_LIST = "列举可能未尽";
    private static final String AREA = "平方米";
    private static final String AREAS = "总面积 ≥ Σ 所列各部分面积";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        long tables = document.disclosure().contents().stream()
                .filter(ContentsEntry::isTable)
                .count();
        List<Outcome> outcomes = new ArrayList<>();
        narration.all(StatementKind.COUNT).forEach(told -> {
            if (!told.statement().enumerated().isEmpty()) {
                outcomes.add(enumerated(told));
            }
            if (tables > 0
                    && told.statement().noun().startsWith("张")
                    && told.statement().noun().endsWith("表")) {
                outcomes.add(outcome(told, List.of(told.figure()), tables, "报表张数 = 目录中的表数"));
            }
        });
        narration
                .parts()
                .forEach((id, parts) -> narration
                        .find(id)
                        .filter(whole -> whole.is(StatementKind.COUNT))
                        .ifPresent(whole -> outcomes.addAll(parts(whole, parts))));
        return outcomes;
    }

    private static Outcome enumerated(Told told) {
        int listed = told.statement().enumerated().size();
        if (told.statement().text().contains("等") && listed < told.statement().count() - 1) {
            return new Outcome.NotChecked(OPEN_LIST, List.of(told.figure()));
        }
        return outcome(told, List.of(told.figure(), list(told)), listed, "个数 = 列举的项数");
    }

    /** The things listed as one figure, beside the count that counts them. */
    private static Participant list(Told told) {
        Statement said = told.statement();
        return Participant.text(
                "列举",
                String.join("、", said.enumerated()),
                said.at().atColumn(said.at().column() + said.noun().length() + 1));
    }

    private static List<Outcome> parts(Told whole, List<Told> parts) {
        List<Told> counts =
                parts.stream().filter(part -> part.is(StatementKind.COUNT)).toList();
        if (counts.size() < 2) {
            return List.of();
        }
        long sum = counts.stream().mapToLong(part -> part.statement().count()).sum();
        if (whole.statement().noun().startsWith(AREA)) {
            return areas(whole, counts, sum);
        }
        List<Participant> figures = Stream.concat(Stream.of(whole), counts.stream())
                .map(Told::figure)
                .toList();
        return List.of(outcome(whole, figures, sum, "总数 = Σ 分项个数"));
    }

    /** Of areas often only some parts are told: they are at most the whole. */
    private static List<Outcome> areas(Told whole, List<Told> parts, long sum) {
        List<Participant> figures = Stream.concat(Stream.of(whole), parts.stream())
                .map(Told::figure)
                .toList();
        return whole.statement().count() < sum ? List.of(outcome(whole, figures, sum, AREAS)) : List.of();
    }

    private static Outcome outcome(Told told, List<Participant> figures, long expected, String formula) {
        Relation relation =
                Relation.count(formula, figures, expected, told.statement().count());
        return Outcome.of(
                relation,
                broken -> Problem.of(
                        told.identity(),
                        broken,
                        "文字写“%s”，按“%s”应为 %d。".formatted(told.statement().text(), formula, expected),
                        "核对个数与列举。"));
    }
}
