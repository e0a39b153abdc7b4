package io.mingzhang.server.examination.sets;

import io.mingzhang.server.platform.jobs.JobFailed;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out how the documents of a set are compared, as they are now. */
@Component
public class PlannedSets {

    private final DocumentKeys keys;

    PlannedSets(DocumentKeys keys) {
        this.keys = keys;
    }

    /** How a set is compared; fails in words when there is nothing to compare. */
    public PlannedSet of(UUID set) throws JobFailed {
        return PlannedSet.of(keys.ofSet(set));
    }
}
