package io.mingzhang.reports.annotated;

import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.documents.annotation.pdf.Omission;
import io.mingzhang.documents.annotation.pdf.Remark;
import io.mingzhang.documents.annotation.pdf.RemarkList;
import io.mingzhang.documents.annotation.pdf.Side;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.findings.Spot;
import io.mingzhang.reports.reading.ReadingGaps;
import io.mingzhang.reports.run.Audited;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings in the words of the list at the end of an annotated PDF, numbered, the gravest first. */
final class Remarks {

    private static final int MOST_SIDES = 200;

    private static final int LONGEST_PRINTED = 60;

    private static final int MOST_REASONS = 15;

    private final Places places;
    private final String source;

    private Remarks(Places places, String source) {
        this.places = places;
        this.source = source;
    }

    static RemarkList of(Audited audited, List<Finding> findings) {
        Disclosure document = audited.document();
        ReadingGaps gaps = ReadingGaps.of(document);
        Remarks words = new Remarks(Places.of(document, findings), document.source());
        List<Remark> remarks = new ArrayList<>();
        for (Finding finding : findings) {
            remarks.add(words.remark(remarks.size() + 1, finding));
        }
        return new RemarkList(
                PlaceText.fileName(document.source()),
                summary(findings, gaps),
                remarks,
                omissions(gaps),
                further(audited, gaps));
    }

    private static List<Omission> omissions(ReadingGaps gaps) {
        return gaps.unexamined().stream()
                .map(gap -> new Omission(gap.part().isEmpty() ? gap.kind() : gap.part(), gap.text(), gap.at()))
                .toList();
    }

    /** Signs of damage, and what was not checked for which reasons. */
    private static List<String> further(Audited audited, ReadingGaps gaps) {
        List<String> lines = new ArrayList<>();
        if (!gaps.damaged().isEmpty()) {
            lines.add(ReadingGaps.DAMAGED + " " + gaps.damagedPlaces() + " 处（" + ReadingGaps.DAMAGED_MEANING + "）："
                    + String.join("；", gaps.damagedInShort()) + "。");
        }
        List<OutcomeTally.NotCheckedCount> notChecked =
                audited.report().outcomes().notChecked();
        if (!notChecked.isEmpty()) {
            int places = notChecked.stream()
                    .mapToInt(OutcomeTally.NotCheckedCount::count)
                    .sum();
            Map<String, Integer> byReason = new TreeMap<>();
            notChecked.forEach(each -> byReason.merge(each.reason(), each.count(), Integer::sum));
            String reasons = byReason.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(MOST_REASONS)
                    .map(each -> each.getKey() + "（" + each.getValue() + " 处）")
                    .collect(Collectors.joining("；"));
            lines.add("没有进行的核对 " + places + " 处，原因 " + byReason.size() + " 种：" + reasons
                    + (byReason.size() > MOST_REASONS ? "……全部见问题清单。" : "。"));
        }
        return lines;
    }

    private static String summary(List<Finding> findings, ReadingGaps gaps) {
        String left = gaps.unexamined().isEmpty()
                ? ""
                : ReadingGaps.UNEXAMINED + " " + gaps.unexaminedPlaces() + " 处，列在下面，其中的问题不在疑点之内。";
        if (findings.isEmpty()) {
            return "在所选的规则和级别内没有疑点。" + left;
        }
        String counts = Arrays.stream(Severity.values())
                .map(severity -> severity.label() + " "
                        + findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count()
                        + " 条")
                .collect(Collectors.joining("，"));
        return "疑点共 " + findings.size() + " 条：" + counts + "。" + left;
    }

    private Remark remark(int number, Finding finding) {
        FindingText text = new FindingText(finding, places);
        List<String> texts = new ArrayList<>();
        texts.add("情况：" + text.problem());
        text.figures()
                .ifPresent(figures -> texts.add("应为 " + figures.expected() + "，实为 " + figures.found() + "，差额 "
                        + figures.difference() + "（" + figures.unit() + "）"));
        if (!text.calculation().isBlank()) {
            texts.add("计算：" + text.calculation());
        }
        if (!finding.problem().remedy().isBlank()) {
            texts.add("处理：" + finding.problem().remedy());
        }
        String title = "【" + finding.severity().label() + "】" + finding.title() + "（" + finding.checkId() + "）";
        List<Side> sides = finding.participants().stream()
                .filter(participant -> participant.at().source().equals(source))
                .limit(MOST_SIDES)
                .map(this::side)
                .distinct()
                .toList();
        return new Remark(number, finding.severity(), title, texts, sides);
    }

    private Side side(Participant participant) {
        Spot spot = places.at(participant.at());
        String known = Stream.of(spot.title(), spot.row(), spot.column())
                .filter(step -> !step.isBlank())
                .collect(Collectors.joining(" › "));
        String printed = participant.printed();
        String shown = printed.length() > LONGEST_PRINTED ? printed.substring(0, LONGEST_PRINTED) : printed;
        boolean exact = !spot.row().isBlank() || known.isEmpty();
        String words = exact ? known : known + " › " + participant.label();
        return new Side(participant.at(), shown, words.isBlank() ? participant.label() : words);
    }
}
