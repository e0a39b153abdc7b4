package io.mingzhang.checks.codes;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.classification.Certainty;
import io.mingzhang.standards.classification.Classifications;
import io.mingzhang.standards.classification.Lookup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A printed code exists in the classification in force (代码存在). */
@CheckInfo(
        id = "COD-02",
        title = "科目代码存在",
        severity = Severity.ERROR,
        category = CheckCategory.CODES,
        summary = "科目代码在该年度政府收支分类科目中存在；标准代码之下的地方延伸级次认可。",
        reason = "没有该年度版本、或版本不能排除该代码的不下结论，并给出相近的代码。",
        formula = "代码 ∈ 该年度科目代码",
        basis = "政府收支分类科目（当年版）",
        fires = "2130530（相近的有 2130550）",
        silent = "208050101（2080501 之下的地方延伸）")
public final class CodeExists implements Check<ExaminedDocument> {

    /** Digits of the longest codes of the state; longer ones are local or no codes of subjects at all. */
    private static final int LONGEST = 7;

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
                .flatMap(place -> PrintedCodes.rows(place.content()).stream()
                        .flatMap(row -> outcome(
                                place.content(),
                                row,
                                classifications.find(row.code().orElseThrow(), year.get()),
                                year.get())
                                .stream()))
                .toList();
    }

    private static Optional<Outcome> outcome(BudgetTable table, BudgetRow row, Lookup lookup, FiscalYear year) {
        return switch (lookup) {
            case Lookup.NoEdition none ->
                Optional.of(Outcome.notChecked("没有该年度的科目版本，最近为" + none.nearestEdition() + "年版"));
            case Lookup.Found found -> Optional.of(PrintedCodes.met("代码存在", row));
            case Lookup.LocalExtension local -> Optional.of(PrintedCodes.met("代码存在", row));
            case Lookup.Absent absent -> Optional.of(absent(table, row, absent, year));
        };
    }

    private static Outcome absent(BudgetTable table, BudgetRow row, Lookup.Absent absent, FiscalYear year) {
        String digits = row.code().orElseThrow().digits();
        if (table.kind() == TableKind.UNKNOWN && digits.length() > LONGEST) {
            return Outcome.notChecked("未识别的表中的长编码，可能是单位或项目编码");
        }
        if (absent.certainty() == Certainty.UNCERTAIN) {
            return Outcome.notChecked("科目版本不能排除该代码在该年度存在");
        }
        String near = absent.nearest().stream()
                .map(entry -> entry.code().digits() + " " + entry.name())
                .limit(3)
                .collect(Collectors.joining("、"));
        String message = "%s列代码 %s “%s”，%d 年度科目中没有这一代码%s。"
                .formatted(
                        table.kind().label(), digits, row.name(), year.value(), near.isEmpty() ? "" : "，相近的有 " + near);
        Problem problem = Problem.of(row.identity(), List.of(PrintedCodes.participant(row)), message, "按该年度科目改正代码。");
        return new Outcome.Failed(
                absent.certainty() == Certainty.CERTAIN ? problem : problem.withSeverity(Severity.WARNING));
    }
}
