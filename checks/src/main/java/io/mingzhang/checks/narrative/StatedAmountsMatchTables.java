package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every amount of the explanation that quotes a table agrees with it (文字金额与报表). */
@CheckInfo(
        id = "NAR-01",
        title = "文字金额与报表一致",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "情况说明中的金额与报表中同一口径的金额一致。",
        reason = "公众和人大代表首先读文字说明，文字与报表不一致说明其中一处没有随预算更新。表中没有对应金额的不作判断；口径不能唯一确定的只作警告。",
        formula = "报表金额按文字的小数位数四舍五入 = 文字金额",
        basis = "文数勾稽",
        fires = "文字“机关运行经费34.84万元”，表中 34.83",
        silent = "文字“776.4万元”，表中 776.397646")
public final class StatedAmountsMatchTables implements Check<ExaminedDocument> {

    private static final String GRAND_TOTAL = "总计";
    private static final Pattern TOTAL_OF_SIDE = Pattern.compile("(?:(?:收入|支出)[决预]?算?总计|总(?:收入|支出))[为是约共：:]{0,2}\\d");
    private static final String NO_FACT = "报表中没有同一口径的金额";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        QuotedFacts facts = QuotedFacts.of(document);
        return Narration.of(document)
                .all(StatementKind.AMOUNT)
                .filter(told ->
                        told.hasAmount() && !told.statement().quantities().isEmpty())
                .flatMap(told -> outcomes(told, facts))
                .toList();
    }

    /** Of a figure said of income and expenditure at once a contradiction is told once. */
    private static Stream<Outcome> outcomes(Told told, QuotedFacts facts) {
        List<Outcome> all = told.statement().quantities().stream()
                .map(quantity -> outcome(told, quantity, facts))
                .toList();
        boolean failsTwice = all.size() > 1 && all.stream().allMatch(Outcome.Failed.class::isInstance);
        return failsTwice ? all.stream().limit(1) : all.stream();
    }

    private static Outcome outcome(Told told, Quantity quantity, QuotedFacts facts) {
        QuotedFacts.Candidates candidates = candidates(told, quantity, facts);
        if (candidates.facts().isEmpty()) {
            return facts.blank(quantity)
                    .map(blank -> againstBlank(told, blank))
                    .or(() -> facts.derived(quantity).map(derived -> againstSum(told, derived)))
                    .orElseGet(() -> new Outcome.NotChecked(NO_FACT, List.of(told.figure())));
        }
        List<Relation> agreeing =
                relations(told, candidates).filter(Relation::holds).toList();
        if (!agreeing.isEmpty()) {
            return new Outcome.Passed(agreeing);
        }
        Relation nearest = relations(told, candidates)
                .min(Comparator.comparing(relation -> relation.difference().abs()))
                .orElseThrow();
        return new Outcome.Failed(problem(told, nearest, candidates.certain()));
    }

    /** One side's 总计 is the total with the balances, yet some write it of the year's total: either may be quoted. */
    private static QuotedFacts.Candidates candidates(Told told, Quantity quantity, QuotedFacts facts) {
        if (saysGrandTotal(told)) {
            return facts.ofGrandTotal(quantity);
        }
        boolean isTotal = quantity.measure() == Measure.TOTAL
                && quantity.code().isEmpty()
                && TOTAL_OF_SIDE.matcher(told.statement().text()).find();
        return isTotal ? facts.ofEitherTotal(quantity) : facts.of(quantity);
    }

    /** Income and expenditure in one amount are equal with the balances only; so is what is called 总计. */
    private static boolean saysGrandTotal(Told told) {
        boolean isOfBothSides = told.statement().quantities().size() > 1;
        return isOfBothSides || told.statement().subject().endsWith(GRAND_TOTAL);
    }

    /** Against amounts that make up the quantity; a derivation that is only usual proves nothing when it fails. */
    private static Outcome againstSum(Told told, DerivedFacts.Derived derived) {
        List<Participant> addends = derived.addends().stream().map(Fact::figure).toList();
        Relation relation = Relation.sumOf(derived.why(), told.figure(), addends);
        if (!relation.holds() && !derived.certain()) {
            return new Outcome.NotChecked(NO_FACT, List.of(told.figure()));
        }
        return Outcome.of(
                relation, broken -> Problem.of(told.identity(), broken, RelationText.of(broken), "核对文字与报表，改正有误的一处。"));
    }

    /** A blank cell counts as zero. */
    private static Outcome againstBlank(Told told, Participant blank) {
        List<Participant> figures = List.of(told.figure(), blank);
        BigDecimal slack = told.amount().halfUnitFen();
        boolean isZero = told.amount().isZero();
        Relation relation = new Relation(
                "文字金额 = 报表空白（零）", figures, BigDecimal.ZERO, told.amount().fen(), slack, Relation.Unit.FEN, isZero);
        return Outcome.of(
                relation,
                broken -> Problem.of(
                                told.identity(),
                                broken,
                                "文字“%s”为 %s，报表该处为空白（%s）。"
                                        .formatted(told.quoted(), told.amount().display(), blank.label()),
                                "核对文字与报表，补填报表或改正文字。")
                        .withSeverity(Severity.WARNING));
    }

    private static Stream<Relation> relations(Told told, QuotedFacts.Candidates candidates) {
        return candidates.facts().stream()
                .map(Fact::figure)
                .map(figure -> Relation.same("文字金额 = 报表金额", told.figure(), figure));
    }

    private static Problem problem(Told told, Relation relation, boolean certain) {
        String message = "文字“%s”为 %s，报表为 %s（%s）。"
                .formatted(
                        told.quoted(),
                        told.amount().display(),
                        relation.participants().get(1).amount().orElseThrow().display(),
                        relation.participants().get(1).label());
        Problem problem = Problem.of(told.identity(), relation, message, "核对文字与报表，改正有误的一处。");
        return certain ? problem : problem.withSeverity(Severity.WARNING);
    }
}
