package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.TaskMoney;
import io.mingzhang.server.performance.merge.Conflict;
import io.mingzhang.server.performance.merge.Edit;
import io.mingzhang.server.performance.merge.FormChange;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.workflow.Workflow;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who changed what in a declaration: for the others who have it open, for the audit trail, for the lists of the workflow. */
@Component
class ChangeRecord {

    /** The most changes that are told to a page one by one. */
    private static final int MOST_TOLD = 5_000;

    private final TargetChanges changes;
    private final AuditTrail trail;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    ChangeRecord(TargetChanges changes, AuditTrail trail, Workflow workflow, ApplicationEventPublisher events) {
        this.changes = changes;
        this.trail = trail;
        this.workflow = workflow;
        this.events = events;
    }

    /**
     * What others did after a page saw the form.
     *
     * @param entries oldest first
     */
    record Meanwhile(List<TargetChanges.Entry> entries) {

        Meanwhile {
            entries = List.copyOf(entries);
        }

        /** Whether it is too much to be told. */
        boolean reload() {
            return entries.size() > TargetChanges.MOST
                    || entries.stream()
                                    .mapToInt(entry -> entry.changes().size())
                                    .sum()
                            > MOST_TOLD;
        }

        List<FormChange> changes() {
            return reload()
                    ? List.of()
                    : entries.stream()
                            .flatMap(entry -> entry.changes().stream())
                            .toList();
        }

        /** A conflict with who caused it and when. */
        Conflict attributed(Conflict conflict) {
            return entries.reversed().stream()
                    .filter(entry -> entry.changes().stream().anyMatch(change -> touches(change, conflict.at())))
                    .findFirst()
                    .map(entry -> conflict.of(entry.personName(), entry.at()))
                    .orElse(conflict);
        }

        private static boolean touches(FormChange change, String at) {
            UUID row = change.id();
            String cell = change.at();
            return row != null && at.contains(row.toString())
                    || cell != null && (cell.equals(at) || cell.startsWith(at + "/"));
        }

        FormSaved answer(int revision, Instant at, List<Edit.Fill> followed) {
            Map<String, String> sums = new LinkedHashMap<>();
            followed.forEach(fill -> sums.put(fill.key().text(), fill.to()));
            return new FormSaved(revision, at, sums, changes(), reload());
        }
    }

    /** What others did after a revision. */
    Meanwhile since(UUID target, int known, int present) {
        return new Meanwhile(known == present ? List.of() : changes.since(target, known));
    }

    /** What was done last, by whomever. */
    Meanwhile lately(UUID target, int present) {
        return new Meanwhile(changes.since(target, Math.max(0, present - TargetChanges.MOST)));
    }

    /** Keeps accepted changes, and tells who has to know. */
    void add(TargetHead head, FormPatching.Work work, List<FormChange> placed, String action) {
        TargetHead.Changed now = head.changed();
        changes.add(
                head.id(), new TargetChanges.Entry(head.standing().revision(), now.at(), now.by(), now.name(), placed));
        ChangeWords words = new ChangeWords(work.before(), work.cells());
        placed.forEach(words::add);
        trail.record(subject(head), action, words.before(), words.after());
        costs(head, work.before().form().funding(), work.cells().form().funding());
    }

    /** Tells the departments what a project asks for, when that has changed. */
    void costs(TargetHead head, Map<String, String> before, Map<String, String> after) {
        ProjectRef project = head.subject().project();
        TaskMoney was = TaskMoney.of(before);
        TaskMoney is = TaskMoney.of(after);
        if (project != null && !was.equals(is)) {
            events.publishEvent(new DeclaredMoney(project.id(), head.path(), head.year(), was, is));
        }
    }

    /** Tells the workflow what lists show. */
    void describe(TargetHead head) {
        workflow.describe(
                Declarations.key(head.id()),
                head.subject().title(),
                Objects.requireNonNullElse(head.amounts().annualFen(), 0L));
    }

    /** What the audit trail calls a declaration. */
    static io.mingzhang.server.platform.audit.Subject subject(TargetHead head) {
        return new io.mingzhang.server.platform.audit.Subject(
                Declarations.KIND, head.id().toString(), head.subject().title(), head.path(), head.year());
    }
}
