package io.mingzhang.server.examination.documents;

import io.mingzhang.server.platform.jobs.Jobs;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with documents, each in one transaction. */
@Service
@Transactional
class DocumentDesk {

    private final Documents documents;
    private final DocumentRows rows;
    private final Versions versions;
    private final Jobs jobs;
    private final ExamineOrders orders;

    DocumentDesk(Documents documents, DocumentRows rows, Versions versions, Jobs jobs, ExamineOrders orders) {
        this.documents = documents;
        this.rows = rows;
        this.versions = versions;
        this.jobs = jobs;
        this.orders = orders;
    }

    @Transactional(readOnly = true)
    public DocumentDetail detail(UUID document) {
        DocumentRow row = rows.find(document).orElseThrow(() -> Refused.notFound("文件"));
        return new DocumentDetail(
                row,
                versions.views(document),
                documents.recognized(document).orElseThrow(() -> Refused.notFound("文件")),
                documents.sets(document));
    }

    public DocumentDetail change(UUID document, DocumentChange change) {
        documents.lock(List.of(document));
        if (documents.revision(document) != change.revision()) {
            throw Refused.changedMeanwhile("文件", detail(document));
        }
        documents.change(document, change);
        return detail(document);
    }

    public int delete(List<UUID> ids) {
        List<UUID> deleted = documents.delete(ids);
        deleted.stream()
                .flatMap(document -> versions.views(document).stream())
                .forEach(version -> jobs.cancelOf(version.id()));
        return deleted.size();
    }

    /** A document whose examination was given up when it was put away is examined now. */
    public int restore(List<UUID> ids) {
        List<UUID> restored = documents.restore(ids);
        List<UUID> unexamined = rows.of(restored).stream()
                .filter(row -> row.state() == DocumentState.CANCELLED)
                .map(DocumentRow::id)
                .toList();
        rerun(unexamined);
        return restored.size();
    }

    /**
     * Examinations that were ordered together.
     *
     * @param batchId what they were ordered together as
     * @param count how many
     */
    record Rerun(UUID batchId, int count) {}

    public Rerun rerun(List<UUID> ids) {
        UUID batch = UUID.randomUUID();
        List<Version> current = versions.current(ids);
        current.forEach(version -> orders.order(version.id(), batch, version.fileName()));
        return new Rerun(batch, current.size());
    }

    public DocumentDetail becomeVersionOf(UUID document, UUID target) {
        if (document.equals(target)) {
            throw Refused.badField("documentId", "文件不能成为它自己的新版本。");
        }
        documents.lock(List.of(document, target));
        documents.merge(document, target);
        return detail(target);
    }

    /** Both are examined again, so that each shows what is recognized of its own newest version. */
    public DocumentDetail split(UUID document, UUID versionId) {
        documents.lock(List.of(document));
        Version version = versions.find(versionId)
                .filter(found -> found.document().equals(document))
                .orElseThrow(() -> Refused.notFound("版本"));
        if (versions.views(document).size() < 2) {
            throw new Refused(ProblemCode.CONFLICT, "这个文件只有一个版本,不能再拆分。", "");
        }
        UUID fresh = documents.split(version);
        rerun(List.of(document, fresh));
        return detail(fresh);
    }
}
