package io.mingzhang.server.examination.run;

import io.mingzhang.server.examination.documents.JobView;
import io.mingzhang.server.examination.documents.JobViews;
import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.jobs.JobSummary;
import io.mingzhang.server.platform.jobs.Jobs;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How examinations are going, giving them up, trying them again. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/jobs")
class JobsController {

    private final Jobs jobs;
    private final JobViews views;
    private final Reach reach;

    JobsController(Jobs jobs, JobViews views, Reach reach) {
        this.jobs = jobs;
        this.views = views;
        this.reach = reach;
    }

    /**
     * Jobs.
     *
     * @param jobs the newest first, a thousand at most
     * @param summary how many there are in all
     */
    record JobList(List<JobView> jobs, JobSummary summary) {}

    /** The batch meant. */
    record Batch(UUID batch) {
        Batch {
            Objects.requireNonNull(batch);
        }
    }

    /** How many it was done to. */
    record JobCount(int count) {}

    /** The summary is asked first: when it says that all is finished, the jobs say so too. */
    @GetMapping
    JobList jobs(@RequestParam @Nullable UUID batch, @RequestParam @Nullable Boolean active) {
        Jobs.Choice choice = new Jobs.Choice(
                Optional.ofNullable(batch), Optional.ofNullable(active), Optional.of(seen(reach.readable())));
        JobSummary summary = jobs.summary(choice);
        return new JobList(views.of(jobs.list(choice)), summary);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/{id}/cancel")
    JobView cancelJob(@PathVariable UUID id) {
        demand(id);
        jobs.cancel(id);
        return view(id);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/{id}/retry")
    JobView retryJob(@PathVariable UUID id) {
        demand(id);
        jobs.retry(id);
        return view(id);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/cancel")
    JobCount cancelBatch(@RequestBody Batch batch) {
        return new JobCount(jobs.cancelBatch(batch.batch(), seen(reach.writable())));
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/retry-failed")
    JobCount retryFailed(@RequestBody Batch batch) {
        return new JobCount(jobs.retryFailed(batch.batch(), seen(reach.writable())));
    }

    private Jobs.Seen seen(Scope scope) {
        return new Jobs.Seen(reach.person().id(), scope);
    }

    private void demand(UUID job) {
        if (!jobs.isSeen(job, seen(reach.writable()))) {
            throw Refused.notFound("任务");
        }
    }

    private JobView view(UUID id) {
        return views.of(jobs.find(id).orElseThrow(() -> Refused.notFound("任务")));
    }
}
