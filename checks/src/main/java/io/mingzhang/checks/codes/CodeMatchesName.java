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
import io.mingzhang.standards.classification.Certainty;
import io.mingzhang.standards.classification.Classifications;
import io.mingzhang.standards.classification.Lookup;
import io.mingzhang.standards.classification.NameAgreement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a printed code is the one of the classification in force (代码与名称匹配). */
@CheckInfo(
        id = "COD-01",
        title = "科目代码与名称匹配",
        severity = Severity.ERROR,
        category = CheckCategory.CODES,
        summary = "科目名称与该年度政府收支分类科目中该代码的名称一致。",
        reason = "名称被列宽截断时按前缀认可；该年度的曾用名、通用简称认可；没有该年度版本、或版本对该代码没有把握的不下结论；同一张表多行不符的并为一条。",
        formula = "名称（代码） ∈ 该年度科目名称及认可的别名",
        basis = "政府收支分类科目（当年版）",
        fires = "2080505 印作“住房公积金”",
        silent = "“机关事业单位基本养老保险缴费支”（末字被截断）")
public final class CodeMatchesName implements Check<ExaminedDocument> {

    private static final int MANY = 4;
    private static final int SHOWN = 6;

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
                .flatMap(place -> folded(
                        place.content(),
                        PrintedCodes.rows(place.content()).stream()
                                .flatMap(row -> outcome(
                                        place.content(),
                                        row,
                                        classifications.find(row.code().orElseThrow(), year.get()),
                                        year.get())
                                        .stream())
                                .toList())
                        .stream())
                .toList();
    }

    /** A table that gives most names codes of their own in turn has one fault, not one for every row. */
    private static List<Outcome> folded(BudgetTable table, List<Outcome> outcomes) {
        List<Problem> problems = outcomes.stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(outcome -> ((Outcome.Failed) outcome).problem())
                .toList();
        if (problems.size() < MANY) {
            return outcomes;
        }
        String shown = problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.participants().getFirst().label())
                .collect(Collectors.joining("、"));
        String message = "%s有 %d 行的名称不是该代码的名称：%s%s。可能是自编的顺序号。"
                .formatted(table.kind().label(), problems.size(), shown, problems.size() > SHOWN ? " 等" : "");
        Problem all = Problem.of(
                "代码与名称",
                problems.stream()
                        .flatMap(problem -> problem.participants().stream())
                        .toList(),
                message,
                "逐行按该年度科目改正代码或名称。");
        return Stream.concat(
                        outcomes.stream().filter(outcome -> !(outcome instanceof Outcome.Failed)),
                        Stream.of(new Outcome.Failed(all)))
                .toList();
    }

    private static Optional<Outcome> outcome(BudgetTable table, BudgetRow row, Lookup lookup, FiscalYear year) {
        if (row.name().isEmpty()) {
            return Optional.empty();
        }
        return switch (lookup) {
            case Lookup.NoEdition none ->
                Optional.of(Outcome.notChecked("没有该年度的科目版本，最近为" + none.nearestEdition() + "年版"));
            case Lookup.Absent absent -> Optional.empty();
            case Lookup.LocalExtension local -> Optional.empty();
            case Lookup.Found found -> Optional.of(judge(table, row, found, year));
        };
    }

    private static Outcome judge(BudgetTable table, BudgetRow row, Lookup.Found found, FiscalYear year) {
        NameAgreement agreement = found.entry().agreement(row.name(), year.value());
        if (agreement.isAccepted()) {
            return PrintedCodes.met("代码与名称匹配", row);
        }
        if (found.otherName() == Certainty.UNCERTAIN) {
            return Outcome.notChecked("科目版本对该代码该年度的名称没有把握");
        }
        String message = "%s“%s”的名称应为“%s”，实印“%s”%s。"
                .formatted(
                        table.kind().label(),
                        row.code().orElseThrow().digits(),
                        found.entry().name(),
                        row.name(),
                        agreement == NameAgreement.OUTDATED ? "（其他年度的名称）" : "");
        Problem problem = Problem.of(row.identity(), List.of(PrintedCodes.participant(row)), message, "按该年度科目改正代码或名称。");
        // A class is unmistakable by its code: a slip in its name misleads nobody.
        boolean isSure = found.otherName() == Certainty.CERTAIN
                && agreement != NameAgreement.OUTDATED
                && found.entry().code().level() > 1;
        return new Outcome.Failed(isSure ? problem : problem.withSeverity(Severity.WARNING));
    }
}
