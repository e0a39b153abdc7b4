package io.mingzhang.server.performance.importing;

import io.mingzhang.server.platform.files.ReceivedFile;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.jobs.JobOrder;
import io.mingzhang.server.platform.jobs.Jobs;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents in: file, import and the order to read it in one transaction. */
@Service
class Taking {

    private final StoredFiles files;
    private final ImportTable table;
    private final Jobs jobs;
    private final CurrentPerson person;

    Taking(StoredFiles files, ImportTable table, Jobs jobs, CurrentPerson person) {
        this.files = files;
        this.table = table;
        this.jobs = jobs;
        this.person = person;
    }

    /** Stores a received document; its import. */
    @Transactional
    public UUID take(ReceivedFile file, String name, String path, int year) {
        files.keep(file);
        UUID id = UUID.randomUUID();
        table.add(new Import(id, name, file.id(), path, year, person.id()), person.divisionCode());
        jobs.order(new JobOrder(ImportForms.KIND, id, id, name, person.id(), person.divisionCode()));
        return id;
    }
}
