package io.mingzhang.server.examination.run;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.server.examination.documents.DocumentDetail;
import io.mingzhang.server.examination.documents.DocumentExamined;
import io.mingzhang.server.examination.documents.Documents;
import io.mingzhang.server.examination.documents.Version;
import io.mingzhang.server.examination.report.ReportParts;
import io.mingzhang.server.examination.standing.Standings;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Everything that changes when a version was examined, in the transaction that ends its job. */
@Component
class ExaminationStore {

    private final Examinations examinations;
    private final Documents documents;
    private final Standings standings;
    private final ApplicationEventPublisher events;

    ExaminationStore(
            Examinations examinations, Documents documents, Standings standings, ApplicationEventPublisher events) {
        this.examinations = examinations;
        this.documents = documents;
        this.standings = standings;
        this.events = events;
    }

    /** Stores that a file could not be read; nothing when the version is gone meanwhile. */
    void refused(UUID versionId, Failure failure) {
        documents
                .lockedVersion(versionId)
                .ifPresent(version -> stored(version, examinations.refused(version, failure)));
    }

    /** Stores a report; nothing when the version is gone meanwhile. */
    void examined(UUID versionId, Audited audited, ReportParts.Parts parts) {
        documents.lockedVersion(versionId).ifPresent(version -> {
            UUID examination = examinations.examined(version, audited, parts);
            documents.recognize(version, recognized(audited.document()));
            stored(version, examination);
        });
    }

    private void stored(Version version, UUID examination) {
        standings.refresh(List.of(version.document()));
        events.publishEvent(new DocumentExamined(version.document(), version.id(), examination));
    }

    private static DocumentDetail.Recognized recognized(Disclosure document) {
        return new DocumentDetail.Recognized(
                ExaminationParts.storable(document.department()),
                ExaminationParts.storable(document.division()),
                document.fiscalYear().map(FiscalYear::value).orElse(null),
                document.kind().name());
    }
}
