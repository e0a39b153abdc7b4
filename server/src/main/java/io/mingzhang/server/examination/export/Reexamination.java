package io.mingzhang.server.examination.export;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.settings.Acceptance;
import io.mingzhang.checks.settings.Grading;
import io.mingzhang.checks.settings.Settings;
import io.mingzhang.documents.ReadingWatcher;
import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.audit.SetAuditor;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.examination.marks.MarkKind;
import io.mingzhang.server.examination.marks.MarkView;
import io.mingzhang.server.examination.marks.Marks;
import io.mingzhang.server.examination.sets.KeyedDocument;
import io.mingzhang.server.examination.sets.PlannedSet;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.standards.Standards;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and examines a stored version anew, with the decisions in force as the command line has accepted findings. */
@Component
public class Reexamination {

    /** As with {@code --explain passed}. */
    private static final int MOST_HELD = 2000;

    private static final String PERSON = "本机用户";

    private final StoredFiles files;
    private final FileReading reading;
    private final Marks marks;
    private final Standards standards;
    private final InstantSource clock;
    private final Rulebook rulebook;
    private final Auditor auditor;

    Reexamination(StoredFiles files, Marks marks, Standards standards, Rulebook rulebook, InstantSource clock) {
        this.files = files;
        this.reading = new FileReading(standards);
        this.marks = marks;
        this.standards = standards;
        this.clock = clock;
        this.rulebook = rulebook;
        this.auditor = new Auditor(reading, standards, rulebook, CheckSelection.ALL);
    }

    /** The bytes as they were uploaded. */
    byte[] original(ExportSource source) {
        return files.bytes(source.content());
    }

    /** The document as understood, under a name. */
    public Result<Understood> read(ExportSource source, String name) {
        return reading.read(name, original(source), ReadingWatcher.NONE);
    }

    /**
     * What the examination comes to.
     *
     * @param held whether the relations that hold are told as well
     */
    public Result<Audited> examine(ExportSource source, String name, boolean held) {
        return switch (read(source, name)) {
            case Result.Failed<Understood>(var failure) -> new Result.Failed<>(failure);
            case Result.Done<Understood>(var understood) ->
                new Result.Done<>(auditor.explaining(held ? MOST_HELD : 0)
                        .applying(decisions(source.examinationId()), today())
                        .audit(understood));
        };
    }

    /**
     * What contradicts between the documents of a set.
     *
     * @param examination the examination of the set whose decisions hold
     */
    AuditedSet examineTogether(PlannedSet set, UUID examination) {
        return new SetAuditor(name -> member(set, name), standards, rulebook, CheckSelection.ALL)
                .applying(decisions(examination), today())
                .audit(set.plan());
    }

    private Result<Understood> member(PlannedSet set, String name) {
        KeyedDocument document = Objects.requireNonNull(set.documents().get(name), "plans name documents of the set");
        return reading.read(name, files.bytes(document.file().content()), ReadingWatcher.NONE);
    }

    /** The day it is where the program runs. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private Settings decisions(@Nullable UUID examination) {
        List<Acceptance> acceptances = Optional.ofNullable(examination).map(marks::inForce).orElse(List.of()).stream()
                .map(Reexamination::acceptance)
                .toList();
        return new Settings(Grading.NONE, List.of(), acceptances, standards, Map.of());
    }

    private static Acceptance acceptance(MarkView mark) {
        return new Acceptance(
                mark.fingerprint(),
                "",
                Optional.empty(),
                mark.content(),
                reason(mark),
                PERSON,
                LocalDate.ofInstant(mark.madeAt(), ZoneId.systemDefault()),
                Optional.empty());
    }

    private static String reason(MarkView mark) {
        if (mark.kind() == MarkKind.ACCEPTED) {
            return mark.reason();
        }
        return mark.kind().label() + (mark.reason().isEmpty() ? "" : "：" + mark.reason());
    }
}
