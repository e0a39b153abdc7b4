package io.mingzhang.reports.text;

import io.mingzhang.checks.comparison.Change;
import io.mingzhang.checks.comparison.ChangeKind;
import io.mingzhang.checks.comparison.DocumentComparison;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.findings.CellName;
import io.mingzhang.reports.findings.Places;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed between two versions, for a person: changes by table and form, then what became of the findings. */
public final class ComparisonReport {

    private static final int MOST_OF_A_PART = 20;
    private static final int MOST_FINDINGS = 20;
    private static final int LONGEST = 60;
    private static final int YUAN = 2;
    private static final int TEN_THOUSAND_YUAN = 6;

    private final Ink ink;
    private final boolean all;

    /** A report in these colours, with long lists cut short unless all is asked for. */
    public ComparisonReport(Ink ink, boolean all) {
        this.ink = ink;
        this.all = all;
    }

    /**
     * The lines of the report.
     *
     * @param comparison what changed
     * @param settled what the settings kept out of the findings of the later version
     */
    public List<String> lines(DocumentComparison comparison, Settled settled) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.strong("━━ 比较：" + Printable.line(comparison.before().source()) + " → "
                + Printable.line(comparison.after().source())));
        changes(comparison.changes(), lines);
        findings("新增的疑点", comparison.fresh(), comparison.after(), true, lines);
        findings("仍存在的疑点", comparison.remaining(), comparison.after(), false, lines);
        findings("已改正的疑点", comparison.fixed(), comparison.before(), false, lines);
        lines.addAll(SettledLines.of(settled, ink, all));
        lines.add("");
        lines.add(ink.strong(Messages.CONCLUSION) + "  " + conclusion(comparison));
        return lines;
    }

    private static String conclusion(DocumentComparison comparison) {
        String changed = comparison.changes().isEmpty()
                ? "内容没有变化"
                : Stream.of(ChangeKind.values())
                        .map(kind -> kind.label() + " " + comparison.count(kind))
                        .collect(Collectors.joining("  ", "", " 处"));
        return "%s │ 疑点：已改正 %d，仍存在 %d，新增 %d（其中错误 %d）"
                .formatted(
                        changed,
                        comparison.fixed().size(),
                        comparison.remaining().size(),
                        comparison.fresh().size(),
                        comparison.fresh().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .count());
    }

    private void changes(List<Change> changes, List<String> lines) {
        Map<String, List<Change>> byPart =
                changes.stream().collect(Collectors.groupingBy(Change::part, LinkedHashMap::new, Collectors.toList()));
        byPart.forEach((part, own) -> {
            lines.add("");
            lines.add(ink.strong("■ " + Printable.excerpt(part, LONGEST)) + "  " + own.size() + " 处");
            int shown = all ? own.size() : Math.min(own.size(), MOST_OF_A_PART);
            own.subList(0, shown).forEach(change -> lines.add(line(change)));
            if (shown < own.size()) {
                lines.add("  " + Messages.rest(own.size() - shown));
            }
        });
    }

    private String line(Change change) {
        String what = change.what().isEmpty() ? "" : "  " + Printable.excerpt(change.what(), LONGEST);
        String said = switch (change.kind()) {
            case CHANGED, RENAMED ->
                "  " + quoted(change.before(), change.after()) + " → " + quoted(change.after(), change.before());
            case ADDED -> "  " + quoted(change.after(), "");
            case REMOVED -> "  " + quoted(change.before(), "");
        };
        return "  · [" + change.kind().label() + "]" + what + said
                + change.difference().map(ComparisonReport::amount).orElse("") + "  " + ink.faint(places(change));
    }

    /** A text, or where long texts differ only somewhere, the surroundings of that place. */
    private static String quoted(String text, String other) {
        if (text.isBlank()) {
            return "（空白）";
        }
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = text.length() <= LONGEST ? 0 : Math.max(0, Math.min(same, text.length()) - LONGEST / 4);
        return (from > 0 ? "…" : "") + Printable.excerpt(text.substring(from), LONGEST);
    }

    private static String amount(BigDecimal fen) {
        boolean isLarge = fen.abs().compareTo(BigDecimal.ONE.movePointRight(TEN_THOUSAND_YUAN)) >= 0;
        BigDecimal value = fen.movePointLeft(isLarge ? TEN_THOUSAND_YUAN : YUAN).stripTrailingZeros();
        String sign = fen.signum() > 0 ? "+" : "";
        return "（" + sign + value.toPlainString() + (isLarge ? " 万元）" : " 元）");
    }

    private static String places(Change change) {
        return Stream.of(change.beforeAt(), change.afterAt())
                .map(at -> at.map(ComparisonReport::place).orElse(""))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(" → "));
    }

    private static String place(SourceLocation at) {
        if (!at.sheet().isEmpty()) {
            return at.sheet() + " " + CellName.of(at.column(), at.row());
        }
        return Messages.place(at);
    }

    private void findings(
            String title, List<Finding> findings, Disclosure document, boolean inFull, List<String> lines) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(ink.strong("■ " + title) + "  " + findings.size() + " 条");
        FindingBlock block = new FindingBlock(ink, Places.of(document, findings));
        int shown = all ? findings.size() : Math.min(findings.size(), MOST_FINDINGS);
        for (Finding finding : findings.subList(0, shown)) {
            if (inFull) {
                lines.add("");
                lines.addAll(block.full(finding));
            } else {
                lines.add(block.brief(finding));
            }
        }
        Optional.of(findings.size() - shown)
                .filter(rest -> rest > 0)
                .ifPresent(rest -> lines.add("  " + Messages.rest(rest)));
    }
}
