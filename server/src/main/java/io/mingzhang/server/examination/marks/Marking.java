package io.mingzhang.server.examination.marks;

import io.mingzhang.server.examination.standing.Standings;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deciding about findings, and looking up what was decided. */
@Service
class Marking {

    private final Marks marks;
    private final Standings standings;
    private final CurrentPerson person;
    private final InstantSource clock;

    Marking(Marks marks, Standings standings, CurrentPerson person, InstantSource clock) {
        this.marks = marks;
        this.standings = standings;
        this.person = person;
        this.clock = clock;
    }

    /** The newest decision about each finding. */
    @Transactional(readOnly = true)
    List<MarkView> newest(Subject subject, @Nullable UUID examination) {
        return marks.newest(subject, seenFrom(subject, examination), null);
    }

    /** Every decision; about one finding when it is named. */
    @Transactional(readOnly = true)
    List<MarkView> history(Subject subject, @Nullable String fingerprint) {
        String[] wanted = fingerprint == null ? null : new String[] {fingerprint};
        return marks.history(subject, seenFrom(subject, null), wanted);
    }

    private @Nullable UUID seenFrom(Subject subject, @Nullable UUID examination) {
        return examination != null
                ? examination
                : marks.newestExamination(subject).orElse(null);
    }

    /** Adds a decision; what is now the newest about these findings. */
    @Transactional
    List<MarkView> decide(Subject subject, NewMarks.Decision decision) {
        if (!marks.lock(subject)) {
            throw Refused.notFound(subject instanceof Subject.OfSet ? "文件组" : "文件");
        }
        Marks.Signature signature = new Marks.Signature(person, clock.instant());
        Optional<UUID> newest = marks.newestExamination(subject);
        if (decision.kind() == MarkKind.WITHDRAWN) {
            marks.withdraw(subject, decision, signature);
        } else {
            UUID shown = Optional.ofNullable(decision.examinationId())
                    .or(() -> newest)
                    .filter(examination -> marks.hasAll(subject, examination, decision))
                    .orElseThrow(Marking::examinedAnew);
            marks.decide(subject, shown, decision, signature);
        }
        switch (subject) {
            case Subject.OfDocument(UUID id) -> standings.refresh(List.of(id));
            case Subject.OfSet(UUID id) -> standings.refreshSets(List.of(id));
        }
        return marks.newest(subject, newest.orElse(null), decision.fingerprints());
    }

    private static Refused examinedAnew() {
        return new Refused(ProblemCode.CONFLICT, "其中有疑点已不在审查结果中，或者有关的数字已变，没有标记。", "文件可能刚刚重新审查过，请刷新页面后再标记。");
    }
}
