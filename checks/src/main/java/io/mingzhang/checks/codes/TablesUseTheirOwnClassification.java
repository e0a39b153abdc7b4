package io.mingzhang.checks.codes;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.standards.classification.Certainty;
import io.mingzhang.standards.classification.Classifications;
import io.mingzhang.standards.classification.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of a fund book lists codes of that book (科目体系). */
@CheckInfo(
        id = "COD-06",
        title = "各预算表使用本预算的科目",
        severity = Severity.WARNING,
        category = CheckCategory.CODES,
        summary = "一般公共预算、政府性基金、国有资本经营预算各表所列项级科目，属于该预算。",
        reason = "类、款可为几本预算共用，只看项级；科目版本没有把握的不下结论。",
        formula = "预算（项级科目） ∋ 该表的预算",
        basis = "政府收支分类科目（当年版）",
        fires = "一般公共预算支出表列 2120803 城市建设支出（政府性基金科目）",
        silent = "一般公共预算支出表列 2120501 城乡社区环境卫生")
public final class TablesUseTheirOwnClassification implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Optional<FiscalYear> year = document.disclosure().fiscalYear();
        if (year.isEmpty()) {
            boolean hasCodes = document.eachTable()
                    .anyMatch(place -> !PrintedCodes.rows(place.content()).isEmpty());
            return hasCodes ? List.of(Outcome.notChecked("不知预算年度，无法选用科目版本")) : List.of();
        }
        Classifications classifications = document.standards().classifications();
        return document.eachTable()
                .flatMap(place -> book(place.content()).stream()
                        .flatMap(book -> outcomes(book, place.content(), classifications, year.get()).stream()))
                .toList();
    }

    private static List<Outcome> outcomes(
            String book, BudgetTable table, Classifications classifications, FiscalYear year) {
        List<Outcome> outcomes = new ArrayList<>();
        List<BudgetRow> foreign = new ArrayList<>();
        for (BudgetRow row : PrintedCodes.rows(table)) {
            ClassificationCode code = row.code().orElseThrow();
            boolean isItem = code.scheme() == ClassificationScheme.FUNCTIONAL && code.level() >= 3;
            if (!isItem
                    || !(classifications.find(code, year) instanceof Lookup.Found found)
                    || found.entry().budgetBook().isEmpty()) {
                continue;
            }
            if (found.entry().budgetBook().contains(book)) {
                outcomes.add(PrintedCodes.met("科目属于该预算", row));
            } else if (found.otherName() == Certainty.UNCERTAIN) {
                outcomes.add(Outcome.notChecked("科目版本对该代码该年度没有把握"));
            } else {
                foreign.add(row);
            }
        }
        if (!foreign.isEmpty()) {
            outcomes.add(foreign(book, table, foreign));
        }
        return outcomes;
    }

    private static Outcome foreign(String book, BudgetTable table, List<BudgetRow> rows) {
        String message = "%s列有 %d 行不属于%s的科目，如“%s”。"
                .formatted(
                        table.kind().label(), rows.size(), book, rows.getFirst().display());
        Problem problem = Problem.of(
                table.kind().name() + "|科目体系",
                rows.stream().map(PrintedCodes::participant).toList(),
                message,
                table.empty() ? "空表不必列其他预算的科目。" : "核对该笔支出的资金来源，移至对应的预算表。");
        return new Outcome.Failed(table.empty() ? problem.withSeverity(Severity.INFO) : problem);
    }

    private static Optional<String> book(BudgetTable table) {
        return switch (table.kind()) {
            case GENERAL_PUBLIC_EXPENDITURE -> Optional.of("一般公共预算");
            case FUND_EXPENDITURE, FUND_INCOME_EXPENDITURE -> Optional.of("政府性基金预算");
            case STATE_CAPITAL_EXPENDITURE, STATE_CAPITAL_INCOME_EXPENDITURE -> Optional.of("国有资本经营预算");
            default -> Optional.empty();
        };
    }
}
