package io.mingzhang.reports.page;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.Held;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.run.Audited;
import java.util.List;

/** What was not checked, folded: reasons, figures that no relation ties to another, what was not recognized. */
final class RemainderMarkup {

    private static final int MOST = 500;

    private RemainderMarkup() {}

    /** Findings that do not count, each with who accepted it and why. */
    static void accepted(Markup out, List<Settled.Accepted> accepted) {
        begin(out, "已接受", accepted.size());
        accepted.stream()
                .limit(MOST)
                .forEach(each -> out.element(
                        "li",
                        each.finding().checkId() + "　"
                                + each.finding().problem().message() + "　"
                                + each.acceptance().person() + " "
                                + each.acceptance().date() + "："
                                + each.acceptance().reason()));
        end(out, accepted.size());
    }

    static void write(Markup out, Audited audited) {
        accepted(out, audited.settled().accepted());
        List<OutcomeTally.NotCheckedCount> notChecked =
                audited.report().outcomes().notChecked();
        begin(out, "未检查", notChecked.size());
        notChecked.stream()
                .limit(MOST)
                .forEach(count -> out.element("li", count.check() + "　" + count.reason() + " × " + count.count()));
        end(out, notChecked.size());
        List<Coverage.Unbound> unbound = audited.report().coverage().unbound();
        begin(out, "没有任何勾稽关系涉及的数字", unbound.size());
        unbound.stream()
                .limit(MOST)
                .forEach(figure -> out.element(
                        "li",
                        figure.part() + " › " + figure.figure().label() + "　"
                                + figure.figure().printed() + "　"
                                + PlaceText.position(figure.figure().at())));
        end(out, unbound.size());
        List<Unrecognized> unrecognized = audited.document().unrecognized();
        begin(out, "未识别的内容", unrecognized.size());
        unrecognized.stream()
                .limit(MOST)
                .forEach(part -> out.element("li", PlaceText.position(part.at()) + "　" + part.text()));
        end(out, unrecognized.size());
        List<Held> held = audited.report().held();
        begin(out, "成立的关系", held.size());
        held.forEach(one -> out.element(
                "li",
                one.check() + "　" + one.title() + "：" + FindingText.calculation(one.relation()) + "；实为 "
                        + Figures.of(one.relation()).found() + " "
                        + Figures.of(one.relation()).unit()));
        if (!held.isEmpty()) {
            out.close().close();
        }
    }

    private static void begin(Markup out, String title, int count) {
        if (count > 0) {
            out.open("details", "class", "rest")
                    .element("summary", title + " " + count)
                    .open("ul");
        }
    }

    private static void end(Markup out, int count) {
        if (count > MOST) {
            out.element("li", "… 共 " + count);
        }
        if (count > 0) {
            out.close().close();
        }
    }
}
