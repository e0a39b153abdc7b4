package io.mingzhang.checks.narrative;

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
import io.mingzhang.kernel.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Titles and headings name the year the document is for. */
@CheckInfo(
        id = "NAR-13",
        title = "标题年份与预算年度一致",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "报表标题和文字标题中的年份与文件的预算年度一致。",
        reason = "标题年份不符多因沿用上年文件。标题中同时写有本年和其他年份的不作判断。",
        formula = "标题年份 = 预算年度",
        basis = "文字自洽",
        fires = "2026 年预算文件中的“2025年部门预算情况说明”",
        silent = "“2026年部门预算情况说明”")
public final class TitlesNameFiscalYear implements Check<ExaminedDocument> {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");
    private static final String NO_YEAR = "文件的预算年度未知";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Stream<Outcome> tables = document.disclosure().tables().stream()
                .filter(table -> !table.template())
                .flatMap(table -> outcome(table.title(), table.at(), document).stream());
        Stream<Outcome> headings = document.disclosure().narrative().stream()
                .filter(section ->
                        section.heading().contains("预算") || section.heading().contains("决算"))
                .flatMap(section -> outcome(section.heading(), section.at(), document).stream());
        return Stream.concat(tables, headings).toList();
    }

    private static Optional<Outcome> outcome(String title, SourceLocation at, ExaminedDocument document) {
        Set<Integer> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(title);
        while (matcher.find()) {
            years.add(Integer.parseInt(matcher.group(1)));
        }
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Participant figure = Participant.text("标题", title, at);
        Optional<FiscalYear> fiscal = document.disclosure().fiscalYear();
        if (fiscal.isEmpty()) {
            return Optional.of(new Outcome.NotChecked(NO_YEAR, List.of(figure)));
        }
        int year = fiscal.get().value();
        return Optional.of(
                years.contains(year)
                        ? Outcome.passed(Relation.count("标题年份 = 预算年度", List.of(figure), year, year))
                        : new Outcome.Failed(Problem.of(
                                title, List.of(figure), "标题“%s”的年份与预算年度 %d 不符。".formatted(title, year), "改正标题中的年份。")));
    }
}
