package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import java.util.List;
import java.util.Optional;

/** Tables are titled with the fiscal year of the document (表题年度). */
@CheckInfo(
        id = "XT-11",
        title = "表题年度与文件年度一致",
        severity = Severity.WARNING,
        category = CheckCategory.ACROSS_TABLES,
        summary = "各表表题或表头写明的年度，与文件的预算年度一致。",
        reason = "沿用上年模板而未改年度是常见差错；表题不写年度的不检查，上年数各列不在此列。",
        formula = "表题年度 = 预算年度",
        basis = "预决算公开操作规程",
        fires = "文件为 2026 年预算，一张表题为“2025年预算支出总表”",
        silent = "各表表题均为 2026 年")
public final class TableTitlesNameTheYear implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Optional<FiscalYear> year = document.disclosure().fiscalYear();
        return year.stream()
                .flatMap(expected -> document.eachTable().flatMap(place -> outcome(expected, place.content()).stream()))
                .toList();
    }

    private static Optional<Outcome> outcome(FiscalYear expected, BudgetTable table) {
        Optional<FiscalYear> printed = table.year();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        Participant title = Participant.text(table.kind().label() + "表题", table.title(), table.at());
        Relation relation = Relation.count(
                "表题年度 = 预算年度", List.of(title), expected.value(), printed.get().value());
        return Optional.of(Outcome.of(
                relation,
                broken -> Problem.of(
                        table.kind().name() + "|表题年度",
                        broken.participants(),
                        "%s表题写 %d 年，文件为 %d 年度。"
                                .formatted(table.kind().label(), printed.get().value(), expected.value()),
                        "改正表题年度；如该表确为上年数据，请替换为本年数据。")));
    }
}
