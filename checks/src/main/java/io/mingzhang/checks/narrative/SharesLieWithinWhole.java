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
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shares lie between 0 and 100 percent, and those of one whole do not exceed it. */
@CheckInfo(
        id = "NAR-11",
        title = "占比在0至100之间",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "占比不小于 0%、不大于 100%；同一整体的各项占比之和不超过 100%。",
        reason = "完成年初预算的比例可以超过 100%，不在此列。各项占比之和允许四舍五入的尾差；其中恰有一项与金额不符的，只报告该项（NAR-02）。",
        formula = "0 ≤ 占比 ≤ 100；Σ 占比 ≤ 100 + Σ 末位半个单位",
        basis = "算术",
        fires = "基本支出占 65%，项目支出占 45%",
        silent = "基本支出占 33.33%，项目支出占 66.67%")
public final class SharesLieWithinWhole implements Check<ExaminedDocument> {

    private static final String TOLD = "其中有占比与金额不一致，已由该处疑点说明";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        List<Told> shares = narration
                .all(StatementKind.SHARE)
                .filter(told -> told.statement().percent().isPresent()
                        && told.statement().isBound())
                .filter(told -> told.statement().baseline() != Baseline.OPENING_BUDGET)
                .toList();
        Set<String> wrong = SharesMatchAmounts.wrong(document);
        return Stream.concat(shares.stream().map(SharesLieWithinWhole::alone), together(shares, narration, wrong))
                .toList();
    }

    private static BigDecimal percent(Told told) {
        return told.statement().percent().orElseThrow().value();
    }

    private static Outcome alone(Told told) {
        BigDecimal value = percent(told);
        if (value.signum() >= 0 && value.compareTo(HUNDRED) <= 0) {
            return Outcome.passed(new Relation(
                    "0 ≤ 占比 ≤ 100",
                    List.of(told.figure()),
                    HUNDRED,
                    value,
                    BigDecimal.ZERO,
                    Relation.Unit.PERCENT,
                    true));
        }
        String message = "“%s”占比为 %s，超出 0 至 100%%。"
                .formatted(
                        told.quoted(), told.statement().percent().orElseThrow().printed());
        return new Outcome.Failed(Problem.of(told.identity(), List.of(told.figure()), message, "改正占比。"));
    }

    private static Stream<Outcome> together(List<Told> shares, Narration narration, Set<String> wrong) {
        Map<String, List<Told>> byWhole = shares.stream()
                .filter(told -> !told.statement().whole().isEmpty())
                .collect(Collectors.groupingBy(
                        told -> told.statement().whole() + told.heading() + Dimension.of(told.statement()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byWhole.values().stream()
                .map(group -> apart(group, narration))
                .filter(group -> group.size() > 1)
                .map(group -> sum(group, wrong));
    }

    /** Without the shares of what is itself part of another: 授予小微企业 among 授予中小企业, both of all contracts. */
    private static List<Told> apart(List<Told> group, Narration narration) {
        Set<String> parts = group.stream().map(told -> told.statement().of()).collect(Collectors.toSet());
        return group.stream()
                .filter(told -> narration
                        .find(told.statement().of())
                        .filter(part -> parts.contains(part.statement().whole()))
                        .isEmpty())
                .toList();
    }

    /** A sum too large because of the one share that contradicts its amounts is no fault of its own. */
    private static Outcome sum(List<Told> group, Set<String> wrong) {
        BigDecimal total = group.stream().map(SharesLieWithinWhole::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = group.stream()
                .map(told -> told.statement().percent().orElseThrow().halfUnit())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Participant> figures = group.stream().map(Told::figure).toList();
        boolean holds = total.compareTo(HUNDRED.add(slack)) <= 0;
        boolean oneIsWrong =
                group.stream().filter(told -> wrong.contains(told.identity())).count() == 1;
        if (!holds && oneIsWrong) {
            return new Outcome.NotChecked(TOLD, figures);
        }
        Relation relation = new Relation("Σ 占比 ≤ 100", figures, HUNDRED, total, slack, Relation.Unit.PERCENT, holds);
        return Outcome.of(
                relation,
                broken -> Problem.of(
                                group.getFirst().identity(),
                                broken,
                                "同一整体的各项占比之和为 %s%%，超过 100%%。".formatted(total.toPlainString()),
                                "核对各项占比。")
                        .withSeverity(Severity.WARNING));
    }
}
