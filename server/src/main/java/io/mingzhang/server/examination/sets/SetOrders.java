package io.mingzhang.server.examination.sets;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.jobs.JobOrder;
import io.mingzhang.server.platform.jobs.Jobs;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Orders examinations of sets. */
@Component
class SetOrders {

    private final Jobs jobs;
    private final Reach reach;
    private final DocumentKeys keys;
    private final DocumentSets sets;

    SetOrders(Jobs jobs, Reach reach, DocumentKeys keys, DocumentSets sets) {
        this.jobs = jobs;
        this.reach = reach;
        this.keys = keys;
        this.sets = sets;
    }

    /** As what documents are examined together: the same stamp, the same findings. */
    static String stamp(Collection<KeyedDocument> documents) {
        String all = documents.stream()
                .map(document -> document.id() + document.stamp())
                .sorted()
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Where somebody may order one. */
    Scope writable() {
        return reach.writable();
    }

    /** Orders an examination in the caller's transaction. */
    UUID order(UUID set, String title) {
        return jobs.order(new JobOrder(
                ExamineSet.KIND,
                set,
                UUID.randomUUID(),
                title,
                reach.person().id(),
                reach.person().divisionCode()));
    }

    /** Orders an examination unless the members were examined together as they are. */
    void orderIfChanged(UUID set, String title) {
        List<KeyedDocument> members = keys.ofSet(set);
        if (members.size() > 1 && !stamp(members).equals(sets.examinedAs(set))) {
            order(set, title);
        }
    }
}
