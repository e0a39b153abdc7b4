package io.mingzhang.reports.annotated;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings in the words of the list at the end of an annotated PDF, numbered, the gravest first. */
final class Remarks {

    private static final int MOST_SIDES = 200;

    private static final int LONGEST_PRINTED = 60;

    private final Places places;
    private final String source;

    private Remarks(Places places, String source) {
        this.places = places;
        this.source = source;
    }

    static RemarkList of(Disclosure document, List<Finding> findings) {
        Remarks words = new Remarks(Places.of(document, findings), document.source());
        List<Remark> remarks = new ArrayList<>();
        for (Finding finding : findings) {
            remarks.add(words.remark(remarks.size() + 1, finding));
        }
        return new RemarkList(PlaceText.fileName(document.source()), summary(findings), remarks);
    }

    private static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "在所选的规则和级别内没有疑点。";
        }
        String counts = Arrays.stream(Severity.values())
                .map(severity -> severity.label() + " "
                        + findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count()
                        + " 条")
                .collect(Collectors.joining("，"));
        return "疑点共 " + findings.size() + " 条：" + counts + "。";
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
