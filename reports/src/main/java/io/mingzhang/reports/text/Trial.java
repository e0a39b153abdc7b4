package io.mingzhang.reports.text;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.userwritten.UserRule;
import io.mingzhang.checks.userwritten.UserRule.Verdict;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a draft of user-written checks comes to on a document, for whoever writes it. */
public final class Trial {

    private static final int MOST_FAILURES = 10;
    private static final int MOST_EXPLAINED = 50;
    private static final int LONGEST = 300;

    private final Ink ink;
    private final String wanted;

    /**
     * A trial.
     *
     * @param ink the colours
     * @param wanted only places whose name holds this text, each explained; empty for a summary of all
     */
    public Trial(Ink ink, String wanted) {
        this.ink = ink;
        this.wanted = wanted;
    }

    /** The lines on one document. */
    public List<String> lines(List<UserRule> rules, ExaminedDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.strong(Printable.line(document.disclosure().source())));
        for (UserRule rule : rules) {
            List<Verdict> verdicts = rule.verdicts(document).toList();
            lines.add("");
            lines.add("  " + ink.strong(rule.info().id()) + " ["
                    + ink.severity(
                            rule.info().severity(), rule.info().severity().label())
                    + "] " + Printable.excerpt(rule.info().title(), LONGEST));
            if (wanted.isEmpty()) {
                summary(verdicts, lines);
            } else {
                explained(verdicts, lines);
            }
        }
        lines.add("");
        return lines;
    }

    private void summary(List<Verdict> verdicts, List<String> lines) {
        List<Verdict> failures = verdicts.stream()
                .filter(verdict -> verdict.outcome() instanceof Outcome.Failed)
                .toList();
        Map<String, Integer> reasons = new TreeMap<>();
        long passed = 0;
        for (Verdict verdict : verdicts) {
            switch (verdict.outcome()) {
                case Outcome.Passed ignored -> passed++;
                case Outcome.Failed ignored -> {}
                case Outcome.NotChecked skipped -> reasons.merge(skipped.reason(), 1, Integer::sum);
            }
        }
        int skipped = reasons.values().stream().mapToInt(Integer::intValue).sum();
        lines.add("    疑点 " + failures.size() + "  通过 " + passed + "  未检查 " + skipped
                + (verdicts.isEmpty() ? "（没有一处适用：请核对 documents、table、when）" : ""));
        failures.stream().limit(MOST_FAILURES).forEach(verdict -> addPlace(verdict, lines));
        if (failures.size() > MOST_FAILURES) {
            lines.add("    " + "…另有 " + (failures.size() - MOST_FAILURES) + " 处");
        }
        reasons.forEach((reason, count) -> lines.add("    未检查：" + Printable.excerpt(reason, LONGEST) + " × " + count));
    }

    private void explained(List<Verdict> verdicts, List<String> lines) {
        List<Verdict> chosen = verdicts.stream()
                .filter(verdict -> verdict.place().label().contains(wanted)
                        || verdict.place().printed().contains(wanted))
                .toList();
        if (chosen.isEmpty()) {
            lines.add("    没有名称含“" + wanted + "”之处适用本条规则");
        }
        chosen.stream().limit(MOST_EXPLAINED).forEach(verdict -> addPlace(verdict, lines));
    }

    private void addPlace(Verdict verdict, List<String> lines) {
        String said = switch (verdict.outcome()) {
            case Outcome.Passed ignored -> "通过";
            case Outcome.Failed failed -> "疑点：" + failed.problem().message();
            case Outcome.NotChecked skipped -> "未检查：" + skipped.reason();
        };
        lines.add("    · " + Printable.excerpt(verdict.place().label(), LONGEST)
                + position(verdict.place().at()));
        lines.add("      " + Printable.excerpt(said, LONGEST));
        for (Participant read : verdict.read()) {
            String value = read.amount()
                    .map(amount -> amount.display() + "（" + amount.fen().toPlainString() + " 分）")
                    .orElse(read.printed().isEmpty() ? Messages.BLANK : read.printed());
            lines.add(ink.faint(
                    "      读到  " + Printable.excerpt(read.label() + " = " + value, LONGEST) + position(read.at())));
        }
    }

    private static String position(SourceLocation at) {
        if (!at.sheet().isEmpty()) {
            return "  " + at.sheet() + " 第" + at.row() + "行第" + at.column() + "列";
        }
        if (at.page() > 0) {
            return "  第" + at.page() + "页";
        }
        return at.line() > 0 ? "  第" + at.line() + "行" : "  " + at.headings();
    }
}
