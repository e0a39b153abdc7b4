package io.mingzhang.reports.opinion;

import io.mingzhang.checks.settings.Acceptance;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.documents.writing.docx.WordWriter;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.reading.ReadingGaps;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.ReportPart.Line;
import io.mingzhang.reports.run.Totals;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The opinions on the documents of a run, one after the other; each is written as soon as its document was examined. */
public final class OpinionReport implements Report {

    static final String HEAD = "head";
    static final String FINDING = "finding";
    static final String OPEN = "open";
    static final String UNEXAMINED = "unexamined";
    static final String DAMAGED = "damaged";
    static final String ACCEPTED = "accepted";

    private final WordWriter word;
    private final Severity minimum;
    private final Letterhead letterhead;
    private final Map<String, String> bases;
    private boolean finished;

    /**
     * Begins the document.
     *
     * @param target where to; the stream is closed in the end
     * @param minimum the mildest severity that is part of an opinion
     * @param letterhead number, date and deadline
     * @param bases what each check rests on, by check id
     */
    public OpinionReport(OutputStream target, Severity minimum, Letterhead letterhead, Map<String, String> bases) {
        try {
            this.word = WordWriter.to(target, "审查意见");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        this.minimum = minimum;
        this.letterhead = letterhead;
        this.bases = Map.copyOf(bases);
    }

    @Override
    public ReportPart part(Audited audited) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(HEAD, head(audited)));
        List<Finding> shown = audited.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList();
        Places places = Places.of(audited.document(), shown);
        shown.forEach(finding -> lines.add(new Line(FINDING, cells(finding, places))));
        lines.addAll(accepted(audited.settled(), List.of(audited.document())));
        ReadingGaps gaps = ReadingGaps.of(audited.document());
        gaps.unexamined().forEach(gap -> lines.add(new Line(UNEXAMINED, List.of(gap.part(), gap.kind(), gap.text()))));
        gaps.damagedInShort().forEach(gap -> lines.add(Line.of(DAMAGED, gap)));
        audited.report()
                .outcomes()
                .notChecked()
                .forEach(count ->
                        lines.add(Line.of(OPEN, count.check() + "　" + count.reason() + "（" + count.count() + " 处）")));
        return new ReportPart(lines);
    }

    private static List<String> head(Audited audited) {
        return List.of(
                audited.document().source(),
                audited.document().department(),
                audited.document().fiscalYear().map(year -> year.value() + "年").orElse(""),
                String.valueOf(audited.report().outcomes().passed()),
                String.valueOf(audited.report().coverage().amounts().bound()),
                String.valueOf(audited.report().coverage().amounts().total()),
                audited.isNoBudget() ? "没有识别到预算报表或绩效目标申报表，未能审查" : "");
    }

    /** What somebody accepted needs no reply, and is not left out in silence either. */
    private List<Line> accepted(Settled settled, List<Disclosure> documents) {
        List<Settled.Accepted> shown = settled.accepted().stream()
                .filter(each -> each.finding().severity().compareTo(minimum) <= 0)
                .toList();
        Places places = Places.of(
                documents, shown.stream().map(Settled.Accepted::finding).toList());
        return shown.stream()
                .map(each -> new Line(ACCEPTED, cells(each, places)))
                .toList();
    }

    private static List<String> cells(Settled.Accepted accepted, Places places) {
        FindingText text = new FindingText(accepted.finding(), places);
        Acceptance acceptance = accepted.acceptance();
        String until = acceptance.until().map(last -> "\n至 " + last).orElse("");
        return List.of(
                text.place(),
                "【" + accepted.finding().severity().label() + "】"
                        + accepted.finding().title() + "：" + text.problem() + "（"
                        + accepted.finding().checkId() + "）",
                acceptance.reason(),
                acceptance.person(),
                acceptance.date() + until);
    }

    private List<String> cells(Finding finding, Places places) {
        FindingText text = new FindingText(finding, places);
        Optional<Figures> figures = text.figures();
        return List.of(
                finding.severity().label(),
                FindingText.category(finding.category()),
                text.place(),
                finding.title() + "：" + text.problem(),
                figures.map(Figures::expected).orElse(""),
                figures.map(Figures::found).orElse(""),
                figures.map(Figures::unit).orElse(""),
                bases.getOrDefault(finding.checkId(), "") + "（" + finding.checkId() + "）",
                finding.problem().remedy());
    }

    @Override
    public void add(ReportPart part) {
        try {
            word.newPage();
            new Opinion(letterhead, part).write(word);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What several documents come to together is an opinion of its own. */
    @Override
    public void add(AuditedSet set) {
        List<Finding> shown = set.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList();
        if (set.report().isEmpty()) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        String files = set.documents().stream().map(Disclosure::source).collect(Collectors.joining("、"));
        String passed = String.valueOf(set.report().get().outcomes().passed());
        lines.add(new Line(HEAD, List.of(files, set.plan().name(), "", passed, "", "", "")));
        Places places = Places.of(set.documents(), shown);
        shown.forEach(finding -> lines.add(new Line(FINDING, cells(finding, places))));
        lines.addAll(accepted(set.settled(), set.documents()));
        add(new ReportPart(lines));
    }

    @Override
    public void finish(Totals totals) {
        try {
            if (!totals.failures().isEmpty()) {
                word.upright().newPage().title("未能审查的文件");
                for (Failure failure : totals.failures()) {
                    word.paragraph(failure.source() + "：" + failure.reason() + "。" + failure.advice() + "。");
                }
            }
            word.close();
            finished = true;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        if (!finished) {
            finished = true;
            try {
                word.close();
            } catch (IOException abandoned) {
                throw new UncheckedIOException(abandoned);
            }
        }
    }
}
