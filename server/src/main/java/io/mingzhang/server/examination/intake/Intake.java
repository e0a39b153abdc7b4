package io.mingzhang.server.examination.intake;

import io.mingzhang.server.examination.documents.Documents;
import io.mingzhang.server.examination.documents.ExamineOrders;
import io.mingzhang.server.examination.documents.NewVersion;
import io.mingzhang.server.examination.documents.Version;
import io.mingzhang.server.examination.documents.Versions;
import io.mingzhang.server.examination.intake.UploadResult.Outcome;
import io.mingzhang.server.platform.files.ReceivedFile;
import io.mingzhang.server.platform.files.StoredFiles;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes documents and versions of received files. File, document and order of its examination are stored in one transaction:
 * what was acknowledged is there whatever happens, and of what was not there is no trace.
 */
@Service
class Intake {

    private final StoredFiles files;
    private final Documents documents;
    private final Versions versions;
    private final ExamineOrders orders;
    private final IntakeLocks locks;

    Intake(StoredFiles files, Documents documents, Versions versions, ExamineOrders orders, IntakeLocks locks) {
        this.files = files;
        this.documents = documents;
        this.versions = versions;
        this.orders = orders;
        this.locks = locks;
    }

    /** Stores a file, unless the same request or the same content has been stored before. */
    @Transactional
    public UploadResult take(ReceivedFile file, Upload upload) {
        locks.request(upload.request());
        Optional<Version> before = versions.ofRequest(upload.request());
        if (before.isPresent()) {
            return again(before.get(), upload);
        }
        locks.content(file.id());
        Optional<Version> same = versions.ofContent(file.id());
        if (same.isPresent() && isNothingNew(same.get(), upload)) {
            return duplicate(same.get(), upload);
        }
        files.keep(file);
        NewVersion version = new NewVersion(
                upload.name(),
                upload.folder(),
                file.id(),
                file.size(),
                MediaKinds.of(file.beginning()),
                upload.request());
        return stored(version, upload);
    }

    /** A content known from elsewhere may still be the next version of the document that the user names. */
    private boolean isNothingNew(Version same, Upload upload) {
        return upload.versionOf()
                .map(document -> same.document().equals(document) && isCurrent(same))
                .orElse(true);
    }

    private boolean isCurrent(Version version) {
        return versions.find(version.document(), version.number() + 1).isEmpty();
    }

    private UploadResult stored(NewVersion version, Upload upload) {
        Documents.Added added = upload.versionOf()
                .map(document -> documents.addVersion(document, version))
                .orElseGet(() -> documents.create(version));
        UUID job = orders.order(added.version(), upload.batch(), upload.name());
        boolean first = upload.versionOf().isEmpty();
        return new UploadResult(
                first ? Outcome.CREATED : Outcome.NEW_VERSION,
                added.document(),
                added.version(),
                job,
                upload.name(),
                null,
                first ? named(upload.name(), added.document()) : null);
    }

    /** The answer to a request whose first answer was lost. */
    private UploadResult again(Version version, Upload upload) {
        return new UploadResult(
                version.number() == 1 ? Outcome.CREATED : Outcome.NEW_VERSION,
                version.document(),
                version.id(),
                orders.newest(version.id()).orElse(null),
                upload.name(),
                null,
                version.number() == 1 ? named(upload.name(), version.document()) : null);
    }

    private UploadResult duplicate(Version same, Upload upload) {
        return new UploadResult(
                Outcome.DUPLICATE,
                same.document(),
                same.id(),
                null,
                upload.name(),
                new UploadResult.Same(same.document(), same.fileName(), same.uploadedAt()),
                null);
    }

    private UploadResult.@Nullable Named named(String fileName, UUID except) {
        return versions.ofName(fileName, except)
                .map(version -> new UploadResult.Named(version.document(), version.fileName()))
                .orElse(null);
    }
}
