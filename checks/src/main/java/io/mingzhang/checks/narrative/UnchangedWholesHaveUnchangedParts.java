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
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said to be the same as the year before has parts whose changes make up nothing (NAR-18). */
@CheckInfo(
        id = "NAR-18",
        title = "整体持平时各部分增减相抵",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "文字写整体与上年持平的，所述各部分的增减额之和为零：财政拨款与各本预算，“三公”经费与各项，基本支出与人员、公用经费。",
        reason = "整体持平而各部分合起来有增有减，“持平”多为沿用模板文字。写“基本持平”的、各部分没有说全的不作判断；决算的总计含结转结余，可能由其变化抵消，因此是警告。",
        formula = "整体持平 ⇒ Σ 部分增减 = 0",
        basis = "算术；文字自洽",
        fires = "财政拨款收支总计与上年持平；一般公共预算财政拨款支出减少 20.00 万元，没有政府性基金和国有资本经营预算",
        silent = "“三公”经费与上年持平；公务接待费减少 1.00 万元，公务用车运行维护费增加 1.00 万元")
public final class UnchangedWholesHaveUnchangedParts implements Check<ExaminedDocument> {

    private static final String FORMULA = "整体持平 ⇒ Σ 部分增减 = 0";

    private static final Set<BudgetPeriod> OF_THIS_YEAR =
            EnumSet.of(BudgetPeriod.TOTAL, BudgetPeriod.CURRENT_YEAR, BudgetPeriod.FINAL);

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        return narration
                .all(StatementKind.NO_CHANGE)
                .filter(told -> told.sign() == 0 && !Changes.isRough(told))
                .flatMap(told -> outcomes(told, narration, document))
                .toList();
    }

    /** Of what is said of income and expenditure at once a contradiction is told once. */
    private static Stream<Outcome> outcomes(Told told, Narration narration, ExaminedDocument document) {
        List<Outcome> all = told.statement().quantities().stream()
                .filter(whole -> whole.code().isEmpty() && whole.name().isEmpty())
                .flatMap(whole -> divisions(whole, told, narration, document))
                .map(parts -> outcome(told, parts))
                .toList();
        Stream<Outcome> failed =
                all.stream().filter(Outcome.Failed.class::isInstance).limit(1);
        return Stream.concat(all.stream().filter(Outcome.Passed.class::isInstance), failed);
    }

    /** The ways in which the text divides the whole completely, each as the changes of the parts. */
    private static Stream<List<Told>> divisions(
            Quantity whole, Told told, Narration narration, ExaminedDocument document) {
        Stream<List<Told>> byMeasure = Partitions.OF.getOrDefault(whole.measure(), List.of()).stream()
                .map(measures -> measures.stream()
                        .map(measure -> part(whole, whole.fund(), measure, told, narration))
                        .toList())
                .filter(parts -> parts.stream().allMatch(Optional::isPresent))
                .map(parts -> parts.stream().flatMap(Optional::stream).toList());
        boolean isOfBooks = whole.fund() == Fund.FISCAL_APPROPRIATION && whole.measure() == Measure.TOTAL;
        return isOfBooks ? Stream.concat(byMeasure, books(whole, told, narration, document).stream()) : byMeasure;
    }

    /** The changes of the fund books; a book of which none is told has no money this year. */
    private static Optional<List<Told>> books(
            Quantity whole, Told told, Narration narration, ExaminedDocument document) {
        List<Told> parts = new ArrayList<>();
        for (Fund book : BOOKS) {
            Optional<Told> part = part(whole, book, Measure.TOTAL, told, narration);
            part.ifPresent(parts::add);
            if (part.isEmpty() && hasMoney(whole, book, narration, document)) {
                return Optional.empty();
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private static boolean hasMoney(Quantity whole, Fund book, Narration narration, ExaminedDocument document) {
        return OF_THIS_YEAR.stream()
                .map(period -> Quantity.of(whole.side(), book, period, Measure.TOTAL))
                .anyMatch(quantity -> narration.amounts(quantity).stream()
                                .anyMatch(amount -> !amount.amount().isZero())
                        || document.facts().of(quantity).stream()
                                .anyMatch(fact -> !fact.amount().isZero()));
    }

    /** The change of a part against the same year before, told with its amount or as none. */
    private static Optional<Told> part(Quantity whole, Fund fund, Measure measure, Told told, Narration narration) {
        Set<Quantity> meanings = OF_THIS_YEAR.stream()
                .map(period -> Quantity.of(whole.side(), fund, period, measure))
                .collect(Collectors.toSet());
        return Stream.concat(
                        narration.all(StatementKind.CHANGE).filter(change -> change.hasAmount() && change.sign() != 0),
                        narration.all(StatementKind.NO_CHANGE).filter(same -> same.sign() == 0))
                .filter(change ->
                        change.statement().baseline() == told.statement().baseline())
                .filter(change -> change.statement().quantities().stream().anyMatch(meanings::contains))
                .findFirst();
    }

    private static Outcome outcome(Told told, List<Told> parts) {
        BigDecimal sum = parts.stream().map(Changes::signedFen).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = parts.stream()
                .filter(Told::hasAmount)
                .map(part -> part.amount().halfUnitFen())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Participant> figures =
                Stream.concat(Stream.of(told), parts.stream()).map(Told::figure).toList();
        boolean holds = sum.abs().compareTo(slack) <= 0;
        if (holds) {
            return Outcome.passed(new Relation(FORMULA, figures, sum, BigDecimal.ZERO, slack, Relation.Unit.FEN, true));
        }
        String said = parts.stream()
                .filter(Told::hasAmount)
                .map(part -> "%s%s %s"
                        .formatted(
                                part.quoted(),
                                part.statement().direction().label(),
                                part.amount().display()))
                .collect(Collectors.joining("、"));
        return new Outcome.Failed(Problem.of(
                told.identity(),
                figures,
                "文字写“%s”与上年持平，而%s。".formatted(told.quoted(), said),
                "核对上年数，改正用词或金额；由结转结余的变化抵消的，在说明中写明。"));
    }
}
