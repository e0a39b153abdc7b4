package io.mingzhang.server.performance.importing;

import io.mingzhang.documents.ReadingWatcher;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.platform.downloads.Downloads;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
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

    private static final int AT_HAND = 8;

    private final FileReading reading;
    private final StoredFiles files;
    private final Downloads turns;
    private final Map<UUID, Disclosure> atHand = new LinkedHashMap<>(AT_HAND, 1, true);

    RecognizedFiles(FileReading reading, StoredFiles files, Downloads turns) {
        this.reading = reading;
        this.files = files;
        this.turns = turns;
    }

    /** Reads a file. */
    Result<Understood> read(Import made) {
        Result<Understood> read = reading.read(made.fileName(), files.bytes(made.content()), ReadingWatcher.NONE);
        if (read instanceof Result.Done<Understood>(var understood)) {
            keep(made.id(), understood.document());
        }
        return read;
    }

    /** What stands in a file that was read before. */
    Disclosure of(Import made) {
        return kept(made.id())
                .orElseGet(() -> turns.inTurn(() -> switch (read(made)) {
                    case Result.Done<Understood>(var understood) -> understood.document();
                    case Result.Failed<Understood>(var failure) -> throw unreadable(failure);
                }));
    }

    private static Refused unreadable(Failure failure) {
        return new Refused(ProblemCode.CONFLICT, failure.reason() + "。", failure.advice() + "。");
    }

    private Optional<Disclosure> kept(UUID id) {
        synchronized (atHand) {
            return Optional.ofNullable(atHand.get(id));
        }
    }

    private void keep(UUID id, Disclosure document) {
        synchronized (atHand) {
            atHand.put(id, document);
            if (atHand.size() > AT_HAND) {
                atHand.remove(atHand.keySet().iterator().next());
            }
        }
    }
}
