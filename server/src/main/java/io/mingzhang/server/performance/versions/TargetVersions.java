package io.mingzhang.server.performance.versions;

import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.DeclarationReader;
import io.mingzhang.server.performance.declarations.DeclarationView;
import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.performance.declarations.TargetHeads;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectMoved;
import io.mingzhang.server.workflow.SubjectState;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps versions when declarations are moved, and shows them. */
@Service
class TargetVersions {

    private final StoredVersions versions;
    private final Declarations declarations;
    private final Reading reading;
    private final CurrentPerson person;
    private final InstantSource clock;

    TargetVersions(
            StoredVersions versions,
            Declarations declarations,
            Reading reading,
            CurrentPerson person,
            InstantSource clock) {
        this.versions = versions;
        this.declarations = declarations;
        this.reading = reading;
        this.person = person;
        this.clock = clock;
    }

    /** Where declarations are read. */
    @Component
    record Reading(DeclarationReader reader, TargetHeads heads) {}

    /** What was moved is as it was when it was moved: kept before anybody can change it again. */
    @EventListener
    void moved(SubjectMoved event) {
        if (!event.key().kind().equals(Declarations.KIND)) {
            return;
        }
        UUID id = event.key().id();
        occasion(event)
                .ifPresent(occasion -> reading.reader()
                        .find(id)
                        .ifPresent(declaration -> versions.add(
                                new Snapshot(declaration.head(), declaration.form()),
                                new StoredVersions.Cause(occasion, event.round(), event.opinion()),
                                person,
                                clock.instant())));
        reading.heads().moved(id, event.state(), event.toStep(), event.round());
    }

    private static Optional<Occasion> occasion(SubjectMoved event) {
        if (event.kind() == MoveKind.SUBMIT && event.fromStep() == 0) {
            return Optional.of(Occasion.SUBMITTED);
        }
        if (event.kind() == MoveKind.REOPEN) {
            return Optional.of(Occasion.ADJUSTED);
        }
        return event.state() == SubjectState.APPROVED ? Optional.of(Occasion.APPROVED) : Optional.empty();
    }

    @Transactional(readOnly = true)
    List<VersionRow> all(UUID id) {
        return versions.all(id, reading.reader().readable(id).head().standing().revision());
    }

    @Transactional(readOnly = true)
    DeclarationView one(UUID id, int number) {
        Snapshot snapshot = snapshot(id, number);
        return declarations.viewAsOf(id, snapshot.head(), snapshot.form());
    }

    /** From a version to another one, or to what stands there now. */
    @Transactional(readOnly = true)
    List<Difference> differences(UUID id, int number, @Nullable Integer to) {
        Declaration present = reading.reader().readable(id);
        return FormDifferences.between(
                snapshot(id, number).form(),
                to == null ? present.form() : snapshot(id, to).form());
    }

    private Snapshot snapshot(UUID id, int number) {
        reading.reader().readable(id);
        return versions.find(id, number).orElseThrow(() -> Refused.notFound("申报版本"));
    }
}
