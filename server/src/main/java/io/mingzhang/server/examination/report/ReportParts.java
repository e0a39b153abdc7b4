package io.mingzhang.server.examination.report;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.view.FindingRow;
import io.mingzhang.reports.view.SetMember;
import java.util.List;

/** Makes what the report page shows of an examination. */
public interface ReportParts {

    /** How many relations that hold are kept of a document; an examination that asks for as many is shown as complete. */
    int MOST_HELD = 20_000;

    /**
     * The parts of an examined document.
     *
     * @param audited the examination, made with {@link #MOST_HELD} relations that hold
     * @param content what the recognition began with
     */
    Parts of(Audited audited, DocumentContent content);

    /**
     * The parts of a set that was examined. The figures of its findings name their documents and the places in the views of
     * these; a set has no view of its own.
     *
     * @param members its documents, by the sources the set knows them by
     */
    Parts ofSet(AuditedSet set, List<SetMember> members);

    /**
     * The parts, each as JSON compressed by gzip.
     *
     * @param view the document
     * @param findings what is wrong, and what was not checked
     * @param relations what was compared
     * @param rows the findings in one line each, numbered from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // on their way into the database; never compared
    record Parts(byte[] view, byte[] findings, byte[] relations, List<FindingRow> rows) {
        public Parts {
            rows = List.copyOf(rows);
        }
    }
}
