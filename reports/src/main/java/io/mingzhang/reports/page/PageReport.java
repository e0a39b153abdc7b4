package io.mingzhang.reports.page;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.findings.CauseGroups;
import io.mingzhang.reports.findings.FileSummary;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.reading.ReadingGaps;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.ReportPart.Line;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.spool.Spool;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The page for a browser, written when the run is over; until then its pieces wait in temporary files. */
public final class PageReport implements Report {

    private static final String DOCUMENT = "document";
    private static final String CATEGORY = "category";
    private static final String FINDINGS = "findings";
    private static final String CONTENT = "content";
    private static final String VERSION = "version";

    /** Of more files than this only the parts with findings are shown. */
    private static final int MOST_WHOLE = 10;

    private final PrintWriter target;
    private final Severity minimum;
    private final boolean whole;
    private final String date;
    private final Spool findings = Spool.empty();
    private final Spool contents = Spool.empty();
    private final List<FileSummary> documents = new ArrayList<>();
    private final Set<String> categories = new TreeSet<>();
    private final Map<String, String> versions = new TreeMap<>();

    /**
     * A page.
     *
     * @param target where to
     * @param minimum the mildest severity shown
     * @param files how many files the run has
     * @param date the date printed on it, empty for none
     */
    public PageReport(PrintWriter target, Severity minimum, int files, String date) {
        this.target = target;
        this.minimum = minimum;
        this.whole = files <= MOST_WHOLE;
        this.date = date;
    }

    @Override
    public ReportPart part(Audited audited) {
        Disclosure document = audited.document();
        List<List<Finding>> causes = CauseGroups.of(audited.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList());
        List<Finding> numbered = causes.stream().flatMap(List::stream).toList();
        String key = key(document.source());
        Marks marks = new Marks(key, numbered);
        Markup content = new Markup();
        content.open("section", "class", "content", "id", key + "c", "data-document", key);
        content.element("h2", PlaceText.fileName(document.source()));
        new DocumentMarkup(document, marks, whole).write(content);
        content.close();
        Markup list = new Markup();
        list.open("section", "class", "findings", "id", key, "data-document", key);
        list.element("h2", PlaceText.fileName(document.source()));
        ReadingGaps gaps = ReadingGaps.of(document);
        if (numbered.isEmpty()) {
            list.element("p", none(audited), "class", "none");
        }
        ReadingMarkup.unexamined(list, gaps);
        new FindingMarkup(marks, Places.of(document, numbered)).write(list, causes);
        ReadingMarkup.damaged(list, gaps);
        RemainderMarkup.write(list, audited);
        list.close();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(DOCUMENT, FileSummary.of(audited).cells()));
        numbered.stream()
                .map(finding -> FindingText.category(finding.category()))
                .distinct()
                .forEach(category -> lines.add(Line.of(CATEGORY, category)));
        lines.add(Line.of(FINDINGS, list.toString()));
        lines.add(Line.of(CONTENT, content.toString()));
        audited.report().versions().forEach((name, version) -> lines.add(new Line(VERSION, List.of(name, version))));
        return new ReportPart(lines);
    }

    private static String none(Audited audited) {
        if (audited.isNoBudget()) {
            return "没有识别到预算报表或申报表。";
        }
        return audited.unexaminedPlaces() > 0 ? "参加核对的部分没有疑点。" : "没有疑点。";
    }

    /** What the anchors of a file begin with. */
    private static String key(String source) {
        return "d" + Integer.toHexString(source.hashCode());
    }

    @Override
    public void add(ReportPart part) {
        for (Line line : part.lines()) {
            switch (line.kind()) {
                case DOCUMENT -> documents.add(FileSummary.ofCells(line.cells()));
                case CATEGORY -> categories.add(line.text());
                case FINDINGS -> findings.put(line.cells());
                case CONTENT -> contents.put(line.cells());
                case VERSION -> versions.put(line.text(), line.cells().get(1));
                default -> throw new IllegalStateException("Not a piece of a page: " + line.kind());
            }
        }
    }

    /** Findings between documents stand behind those of the documents; their figures name file and place. */
    @Override
    public void add(AuditedSet set) {
        List<List<Finding>> causes = CauseGroups.of(set.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList());
        List<Finding> numbered = causes.stream().flatMap(List::stream).toList();
        String key = key(set.plan().name() + documents.size()) + "s";
        Markup list = new Markup();
        list.open("section", "class", "findings", "id", key, "data-document", key);
        list.element("h2", "多文件核对：" + set.plan().name());
        if (numbered.isEmpty()) {
            list.element("p", "没有疑点。", "class", "none");
        }
        new FindingMarkup(new Marks(key, numbered), Places.of(set.documents(), numbered)).write(list, causes);
        RemainderMarkup.accepted(list, set.settled().accepted());
        list.close();
        numbered.forEach(finding -> categories.add(FindingText.category(finding.category())));
        findings.put(List.of(list.toString()));
    }

    @Override
    public void finish(Totals totals) {
        PageFrame frame = new PageFrame(target);
        frame.begin();
        Markup top = new Markup();
        top.open("header", "class", "top").element("h1", "预算与绩效公开文件审查报告");
        top.element("p", date.isEmpty() ? "" : "审查日期　" + date).close();
        top.open("section", "class", "summary");
        counts(top, totals);
        documents(top);
        SummaryMarkup.failures(top, totals.failures());
        SummaryMarkup.versions(top, versions);
        top.close();
        List<List<String>> choices = documents.stream()
                .map(document -> List.of(key(document.source()), document.source()))
                .toList();
        SummaryMarkup.filters(top, categories, choices);
        frame.write(top);
        frame.write(
                new Markup().markup("<main class=\"panes\"><div class=\"pane list\" id=\"list\" aria-label=\"疑点清单\">"));
        findings.forEach(row -> frame.write(row.getFirst()));
        frame.write(new Markup().markup("</div><div class=\"pane source\" id=\"source\" aria-label=\"文件内容\">"));
        contents.forEach(row -> frame.write(row.getFirst()));
        frame.write(new Markup().markup("</div></main>"));
        frame.end();
    }

    private static void counts(Markup out, Totals totals) {
        out.open("p", "class", "counts");
        for (Severity severity : Severity.values()) {
            out.element(
                    "span",
                    severity.label() + " " + totals.count(severity),
                    "class",
                    "count " + severity.name().toLowerCase(Locale.ROOT));
        }
        String keptOut = totals.keptOut().inWords();
        if (!keptOut.isEmpty()) {
            out.element("span", keptOut.substring(1), "class", "count");
        }
        if (totals.unexamined() > 0) {
            out.element("span", ReadingGaps.UNEXAMINED + " " + totals.unexamined() + " 处", "class", "count warning");
        }
        out.element("span", "文件 " + totals.documents(), "class", "count");
        out.element("span", "勾稽关系成立 " + totals.passed() + "，不成立 " + totals.failed(), "class", "count");
        out.element(
                "span",
                "已核对金额 " + totals.amounts().bound() + "/" + totals.amounts().total(),
                "class",
                "count");
        out.close();
    }

    private void documents(Markup out) {
        out.open("table", "class", "documents").open("thead").open("tr");
        for (String label : FileSummary.labels()) {
            out.element("th", label, "scope", "col");
        }
        out.close().close().open("tbody");
        for (FileSummary document : documents) {
            out.open("tr").open("td").element("a", document.source(), "href", "#" + key(document.source()));
            out.close().element("td", document.department()).element("td", document.year());
            document.counts().forEach(count -> out.element("td", String.valueOf(count), "class", "number"));
            out.element("td", String.valueOf(document.unexamined()), "class", "number");
            out.close();
        }
        out.close().close();
    }

    @Override
    public void close() {
        findings.close();
        contents.close();
        target.flush();
    }
}
