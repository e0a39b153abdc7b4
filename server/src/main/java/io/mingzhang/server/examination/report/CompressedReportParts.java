package io.mingzhang.server.examination.report;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.view.Compressed;
import io.mingzhang.reports.view.ReportViewer;
import io.mingzhang.reports.view.SetMember;
import io.mingzhang.reports.view.SetViewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parts as the viewer of the reports writes them. */
@Component
class CompressedReportParts implements ReportParts {

    private final Rulebook rulebook;

    CompressedReportParts(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public Parts of(Audited audited, DocumentContent content) {
        ReportViewer viewer = new ReportViewer(audited, content, rulebook);
        return new Parts(
                Compressed.of(viewer::writeView),
                Compressed.of(viewer::writeFindings),
                Compressed.of(target -> viewer.writeRelations(target, MOST_HELD)),
                viewer.rows());
    }

    @Override
    public Parts ofSet(AuditedSet set, List<SetMember> members) {
        SetViewer viewer = new SetViewer(set, members, rulebook);
        return new Parts(
                Compressed.of(viewer::writeView),
                Compressed.of(viewer::writeFindings),
                Compressed.of(viewer::writeRelations),
                viewer.rows());
    }
}
