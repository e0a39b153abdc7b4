package io.mingzhang.acceptance.view;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.OwnMarks;
import io.mingzhang.kernel.Participant;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.reports.view.Block;
import io.mingzhang.reports.view.DocumentView;
import io.mingzhang.reports.view.ParagraphBlock;
import io.mingzhang.reports.view.ReportViewer;
import io.mingzhang.reports.view.TableBlock;
import io.mingzhang.reports.view.ViewPlace;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document examined with all relations kept, and its view. */
final class Viewed {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final Rulebook RULEBOOK = Rulebook.shipped(Standards.shipped());
    private static final Examiner EXAMINER = new Examiner(RULEBOOK).keepingHeld(Integer.MAX_VALUE);

    private final DocumentContent content;
    private final Audited audited;
    private final ReportViewer viewer;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Viewed(DocumentContent content, Audited audited) {
        this.content = content;
        this.audited = audited;
        this.viewer = new ReportViewer(audited, content, RULEBOOK);
        DocumentView view = viewer.view();
        view.blocks().forEach(this::note);
    }

    static Viewed of(String source, byte[] bytes) {
        List<DocumentContent> read = new ArrayList<>();
        return switch (DOCUMENTS.read(source, bytes, read::add)) {
            case ReadResult.Understood(var document, var timings) -> {
                ExaminationReport report = EXAMINER.examine(new ExaminedDocument(document, Standards.shipped()));
                Understood understood = new Understood(document, timings.readingNanos(), timings.recognizingNanos());
                yield new Viewed(read.getFirst(), new Audited(understood, report, report.findings(), 0));
            }
            case ReadResult.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private void note(Block block) {
        switch (block) {
            case ParagraphBlock paragraph -> texts.put("b" + paragraph.id(), paragraph.text());
            case TableBlock table ->
                table.rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> texts.put(
                                        "b" + table.id() + "r" + row.number() + "c" + cell.column(), cell.text())));
        }
    }

    Audited audited() {
        return audited;
    }

    /** Everything the reader found, in reading order. */
    String textOfDocument() {
        return OwnMarks.without(content).rows().stream()
                .flatMap(ContentRow::filled)
                .map(cell -> cell.text())
                .collect(Collectors.joining("\n"));
    }

    /** Everything the view shows, in reading order. */
    String textOfView() {
        return texts.values().stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Every figure of findings, of relations, and those that no relation ties. */
    Stream<Participant> figures() {
        return Stream.of(
                        audited.findings().stream().flatMap(finding -> finding.participants().stream()),
                        audited.report().held().stream().flatMap(held -> held.relation().participants().stream()),
                        audited.report().coverage().unbound().stream().map(unbound -> unbound.figure()))
                .flatMap(figures -> figures);
    }

    /** What the view shows at the place of a figure; nothing where it shows no such place. */
    String shownAt(Participant figure) {
        ViewPlace place = viewer.place(figure);
        String text = texts.get(place.place());
        if (text == null) {
            return "（界面上没有这个位置）";
        }
        return place.offset() < 0 ? text : text.substring(place.offset(), place.offset() + place.length());
    }

    /** Whether the view has the place of a figure. */
    boolean shows(Participant figure) {
        return texts.containsKey(viewer.place(figure).place());
    }
}
