package io.mingzhang.server.performance.importing;

import io.mingzhang.documents.ContentKept;
import io.mingzhang.documents.ReadingWatcher;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.platform.downloads.Downloads;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.standards.Standards;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What was recognized in imported files. The last few are at hand; others are read again, which gives the same: nothing of it
 * is stored.
 */
@Component
class RecognizedFiles {

    private static final int AT_HAND = 4;

    private final FileReading reading;
    private final StoredFiles files;
    private final Downloads turns;
    private final Standards standards;
    private final Map<UUID, RecognizedFile> atHand = new LinkedHashMap<>(AT_HAND, 1, true);

    RecognizedFiles(FileReading reading, StoredFiles files, Downloads turns, Standards standards) {
        this.reading = reading;
        this.files = files;
        this.turns = turns;
        this.standards = standards;
    }

    /** Reads a file. */
    Result<Understood> read(Import made) {
        ContentKept kept = new ContentKept(ReadingWatcher.NONE);
        Result<Understood> read = reading.read(made.fileName(), files.bytes(made.content()), kept);
        if (read instanceof Result.Done<Understood>(var understood)) {
            keep(made.id(), laidOut(understood, kept));
        }
        return read;
    }

    private RecognizedFile laidOut(Understood understood, ContentKept kept) {
        return new RecognizedFile(understood.document(), kept.content(), standards.declarations());
    }

    /** A file that was read before. */
    RecognizedFile of(Import made) {
        return kept(made.id()).orElseGet(() -> turns.inTurn(() -> readAgain(made)));
    }

    /** Whoever waited for the turn may find that another one has read it meanwhile. */
    private RecognizedFile readAgain(Import made) {
        return kept(made.id()).orElseGet(() -> {
            if (read(made) instanceof Result.Failed<Understood>(var failure)) {
                throw unreadable(failure);
            }
            return kept(made.id()).orElseThrow();
        });
    }

    private static Refused unreadable(Failure failure) {
        return new Refused(ProblemCode.CONFLICT, failure.reason() + "。", failure.advice() + "。");
    }

    private Optional<RecognizedFile> kept(UUID id) {
        synchronized (atHand) {
            return Optional.ofNullable(atHand.get(id));
        }
    }

    private void keep(UUID id, RecognizedFile document) {
        synchronized (atHand) {
            atHand.put(id, document);
            if (atHand.size() > AT_HAND) {
                atHand.remove(atHand.keySet().iterator().next());
            }
        }
    }
}
