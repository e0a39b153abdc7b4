package io.mingzhang.reports.view;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.reports.reading.ReadingGaps;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.view.DocumentView.UnboundFigure;
import io.mingzhang.reports.view.DocumentView.Unread;
import io.mingzhang.reports.view.DocumentView.UnreadablePage;
import io.mingzhang.reports.view.ViewLayout.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the view of a document. */
final class DocumentViews {

    private static final String NOT_UNDERSTOOD = "没有识别为预算报表、绩效目标申报表或文字说明，未参加审核";

    private final ViewedDocument viewed;
    private final List<Finding> findings;
    private final CellMarks marks = new CellMarks();

    private DocumentViews(ViewedDocument viewed, List<Finding> findings) {
        this.viewed = viewed;
        this.findings = findings;
    }

    /** The view of a document that was examined. */
    static DocumentView of(ViewedDocument viewed, Audited audited, List<ListedRelation> relations) {
        DocumentViews views = new DocumentViews(viewed, audited.findings());
        for (ListedRelation relation : relations) {
            for (Participant figure : relation.relation().participants()) {
                views.marks.figure(viewed.find(figure).place());
            }
        }
        return views.view(audited.report().coverage().unbound());
    }

    /** The view of a document of which nothing is known but what stands in it; what stands at these places can be chosen. */
    static DocumentView of(ViewedDocument viewed, Collection<Participant> choosable) {
        DocumentViews views = new DocumentViews(viewed, List.of());
        choosable.forEach(each -> views.marks.figure(viewed.find(each).place()));
        return views.view(List.of());
    }

    private DocumentView view(List<Coverage.Unbound> left) {
        List<UnboundFigure> unbound = unbound(left);
        List<Unread> unread = unread();
        return new DocumentView(
                viewed.document().source(),
                viewed.media(),
                new BlockBuilder(viewed, marks).blocks(),
                parts(),
                unread,
                unbound,
                unreadable());
    }

    private List<UnreadablePage> unreadable() {
        return viewed.document().damages().stream()
                .filter(damage -> damage.kind().isUnexamined() || damage.kind() == Damage.Kind.RECOGNIZED_PAGE)
                .filter(damage -> damage.at().page() > 0)
                .map(damage -> new UnreadablePage(damage.at().page(), ReadingGaps.told(damage)))
                .toList();
    }

    private List<UnboundFigure> unbound(List<Coverage.Unbound> left) {
        List<UnboundFigure> figures = new ArrayList<>();
        for (Coverage.Unbound unbound : left) {
            Participant figure = unbound.figure();
            ViewPlace at = viewed.find(figure);
            marks.unbound(at.place());
            figures.add(new UnboundFigure(
                    at.place(),
                    at.offset(),
                    at.length(),
                    figure.label(),
                    figure.printed(),
                    viewed.partAt(figure.at()).id()));
        }
        return figures;
    }

    private List<Unread> unread() {
        List<Unread> all = new ArrayList<>();
        for (Unrecognized part : viewed.document().unrecognized()) {
            String place =
                    viewed.find(Participant.text("", part.text(), part.at())).place();
            if (part.rows().isEmpty()) {
                marks.unrecognized(place);
            } else {
                markRows(part);
            }
            String reason = part.nearest().isEmpty() ? NOT_UNDERSTOOD : NOT_UNDERSTOOD + "；最接近：" + part.nearest();
            all.add(new Unread(place, part.text(), reason));
        }
        return all;
    }

    /** As many rows as were left over, from the first on, as far as they belong to nothing else. */
    private void markRows(Unrecognized part) {
        int first = viewed.content().row(part.at());
        if (first == ContentIndex.NONE) {
            return;
        }
        List<ContentRow> rows = viewed.content().rows();
        int left = part.rows().size();
        for (int row = first;
                row < rows.size()
                        && left > 0
                        && rows.get(row).block() == rows.get(first).block();
                row++) {
            boolean free = viewed.parts().part(row).isNone() || row == first;
            if (free && rows.get(row).filled().findAny().isPresent()) {
                marks.unrecognizedRow(row);
                left--;
            }
        }
    }

    /** The outline in reading order, with how many findings each part has. */
    private List<Part> parts() {
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : findings) {
            finding.participants().stream()
                    .findFirst()
                    .ifPresent(
                            culprit -> counts.merge(viewed.partAt(culprit.at()).id(), 1, Integer::sum));
        }
        Map<String, Integer> firstBlocks = new HashMap<>();
        List<Part> outline = new ArrayList<>();
        for (Segment segment : viewed.layout().segments()) {
            PartTitle part = segment.part();
            if (!part.isNone() && firstBlocks.putIfAbsent(part.id(), segment.id()) == null) {
                outline.add(new Part(part, segment.id(), counts.getOrDefault(part.id(), 0)));
            }
        }
        return outline;
    }
}
