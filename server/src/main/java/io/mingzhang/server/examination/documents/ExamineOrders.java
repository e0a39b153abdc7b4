package io.mingzhang.server.examination.documents;

import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.jobs.Job;
import io.mingzhang.server.platform.jobs.JobOrder;
import io.mingzhang.server.platform.jobs.Jobs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Orders examinations of versions. */
@Component
public class ExamineOrders {

    /** The kind of job that examines a version; its subject is the version. */
    public static final String KIND = "EXAMINE";

    private final Jobs jobs;
    private final CurrentPerson person;

    ExamineOrders(Jobs jobs, CurrentPerson person) {
        this.jobs = jobs;
        this.person = person;
    }

    /**
     * Orders an examination in the caller's transaction.
     *
     * @param title what the user sees of it, the name of the file
     * @return the job
     */
    public UUID order(UUID version, UUID batch, String title) {
        return jobs.order(new JobOrder(KIND, version, batch, title, person.id(), person.divisionCode()));
    }

    /** The newest job about a version. */
    public Optional<UUID> newest(UUID version) {
        return jobs.newestOf(KIND, List.of(version)).values().stream()
                .map(Job::id)
                .findFirst();
    }
}
