package io.mingzhang.reports.page;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.findings.Places;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The findings of one document, those of one cause together, every figure a link to its cell. */
final class FindingMarkup {

    private static final int MOST_PARTICIPANTS = 60;
    /** More findings of one cause than this are folded. */
    private static final int MOST_OPEN = 2;

    private final Marks marks;
    private final Places places;

    FindingMarkup(Marks marks, Places places) {
        this.marks = marks;
        this.places = places;
    }

    /** Writes the causes; findings are numbered through, beginning with 1. */
    void write(Markup out, List<List<Finding>> causes) {
        int number = 0;
        for (List<Finding> cause : causes) {
            out.open("div", "class", "cause");
            write(out, cause.getFirst(), ++number);
            List<Finding> others = cause.subList(1, cause.size());
            if (!others.isEmpty()) {
                out.open("details", "class", "others", "open", others.size() <= MOST_OPEN ? "open" : "");
                out.element("summary", "同一原因的另外 " + others.size() + " 条");
                for (Finding other : others) {
                    write(out, other, ++number);
                }
                out.close();
            }
            out.close();
        }
    }

    private void write(Markup out, Finding finding, int number) {
        FindingText text = new FindingText(finding, places);
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        String category = FindingText.category(finding.category());
        out.open(
                "article",
                "class",
                "finding " + severity,
                "id",
                marks.findingId(number),
                "tabindex",
                "0",
                "data-severity",
                severity,
                "data-category",
                category);
        out.open("h3").element("span", String.valueOf(number), "class", "number");
        out.element("span", finding.severity().label(), "class", "severity");
        out.words(finding.title()).element("span", finding.checkId(), "class", "check");
        out.close();
        out.element("p", text.problem());
        text.figures().ifPresent(figures -> {
            out.open("dl", "class", "figures");
            entry(out, "应为", figures.expected() + " " + figures.unit());
            entry(out, "实为", figures.found() + " " + figures.unit());
            entry(out, "差额", figures.difference() + " " + figures.unit());
            out.close();
            out.element("p", text.calculation(), "class", "calculation");
        });
        participants(out, finding.participants(), text);
        if (!finding.problem().remedy().isBlank()) {
            out.open("p", "class", "remedy")
                    .element("b", "处理：")
                    .words(finding.problem().remedy());
            out.close();
        }
        out.element("p", category + "　指纹 " + finding.fingerprint(), "class", "foot");
        out.close();
    }

    private static void entry(Markup out, String label, String value) {
        out.open("div").element("dt", label).element("dd", value).close();
    }

    private void participants(Markup out, List<Participant> participants, FindingText text) {
        if (participants.isEmpty()) {
            return;
        }
        out.open("ul", "class", "places");
        participants.stream().limit(MOST_PARTICIPANTS).forEach(participant -> {
            String printed = participant.printed().isEmpty() ? "（空白）" : participant.printed();
            out.open("li");
            Optional<String> anchor = marks.anchor(participant.at());
            out.open(
                    anchor.isPresent() ? "a" : "span",
                    "href",
                    anchor.map(id -> "#" + id).orElse(""));
            out.element("span", participant.label() + " " + printed, "class", "figure");
            out.close();
            String file = anchor.isPresent()
                    ? ""
                    : PlaceText.fileName(participant.at().source()) + " › ";
            out.element("span", file + text.place(participant), "class", "place")
                    .close();
        });
        if (participants.size() > MOST_PARTICIPANTS) {
            out.element("li", "… 共 " + participants.size() + " 处");
        }
        out.close();
    }
}
