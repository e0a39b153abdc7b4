package io.mingzhang.server.performance.importing;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.jobs.Job;
import io.mingzhang.server.platform.jobs.Jobs;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Imported documents and the forms found in them. */
@Service
class Imports {

    private final ImportTable table;
    private final RecognizedFiles files;
    private final Matching matching;
    private final Viewer viewer;

    Imports(ImportTable table, RecognizedFiles files, Matching matching, Viewer viewer) {
        this.table = table;
        this.files = files;
        this.matching = matching;
        this.viewer = viewer;
    }

    /** Who looks, what he may declare, and how the reading stands. */
    @Component
    record Viewer(CurrentPerson person, Access access, Jobs jobs) {

        Scope scope(Import made) {
            return access.scope(Permission.TARGET_WRITE, made.year()).below(made.path());
        }

        boolean mayDeclare(Project project, int year) {
            return access.may(Permission.TARGET_WRITE, project.path(), year);
        }
    }

    /** An import of the current person; nobody sees those of others. */
    Import own(UUID id) {
        return table.find(id)
                .filter(made -> made.ownerId().equals(viewer.person().id()))
                .orElseThrow(() -> Refused.notFound("导入任务"));
    }

    /** How an import stands, and the forms found. */
    ImportView view(UUID id) {
        Import made = own(id);
        Optional<Job> job = Optional.ofNullable(
                viewer.jobs().newestOf(ImportForms.KIND, List.of(id)).get(id));
        String state = job.map(each -> each.state().name()).orElse("WAITING");
        boolean done = state.equals("DONE");
        RecognizedFile file = done ? files.of(made) : null;
        return new ImportView(
                id,
                made.fileName(),
                made.year(),
                state,
                job.map(Job::problem).orElse(""),
                job.map(Job::remedy).orElse(""),
                file == null ? List.of() : heads(made, file),
                file == null ? List.of() : left(file));
    }

    private static List<ImportView.Left> left(RecognizedFile file) {
        return file.document().unrecognized().stream()
                .map(left -> new ImportView.Left(left.text(), file.place(left.at(), left.text())))
                .toList();
    }

    /** A place in words. */
    static String place(SourceLocation at) {
        return PlaceText.position(at);
    }

    private List<ImportView.FormHead> heads(Import made, RecognizedFile file) {
        Matching.Round round = matching.round(viewer.scope(made), made.year());
        Map<Integer, UUID> accepted = table.accepted(made.id());
        List<ImportView.FormHead> heads = new ArrayList<>();
        for (PerformanceTarget target : file.document().targets()) {
            int number = heads.size() + 1;
            Found found = round.of(target);
            heads.add(new ImportView.FormHead(
                    number,
                    target.title(),
                    target.name(),
                    target.variant(),
                    target.wholeDepartment(),
                    matching.template(target, found.path(made), made.year()).id(),
                    found.project().map(Found.Candidate::match).orElse(null),
                    found.unit().orElse(null),
                    target.indicators().size(),
                    target.repeats().size() + 1,
                    file.place(target.at(), ""),
                    accepted.get(number)));
        }
        return heads;
    }

    /** The document for the page, as JSON compressed by gzip. */
    byte[] document(UUID id) {
        return file(own(id)).view();
    }

    /** A file as it was recognized. */
    RecognizedFile file(Import made) {
        return files.of(made);
    }

    /** A form of a document, refused when there is none of that number. */
    PerformanceTarget target(Import made, int number) {
        List<PerformanceTarget> targets = files.of(made).document().targets();
        if (number < 1 || number > targets.size()) {
            throw new Refused(ProblemCode.NOT_FOUND, "文件里没有第 %d 份申报表。".formatted(number), "请返回导入清单重新选择。");
        }
        return targets.get(number - 1);
    }
}
