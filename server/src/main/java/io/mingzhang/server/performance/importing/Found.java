package io.mingzhang.server.performance.importing;

import io.mingzhang.server.performance.declarations.NodeRef;
import io.mingzhang.server.projects.Project;
import java.util.List;
import java.util.Optional;

/**
 * What a recognized form may be about.
 *
 * @param projects the likeliest first
 * @param units units or departments, the likeliest first
 */
record Found(List<Candidate> projects, List<NodeRef> units) {
    Found {
        projects = List.copyOf(projects);
        units = List.copyOf(units);
    }

    /** A project and what speaks for it. */
    record Candidate(Project project, ProjectMatch.How how) {

        ProjectMatch match() {
            return ProjectMatch.of(project, how);
        }
    }

    Optional<Candidate> project() {
        return projects.stream().findFirst();
    }

    Optional<NodeRef> unit() {
        return units.stream().findFirst();
    }

    List<ProjectMatch> matches() {
        return projects.stream().map(Candidate::match).toList();
    }

    /** Where the form belongs; without any hint where its document was dropped. */
    String path(Import made) {
        return project()
                .map(candidate -> candidate.project().path())
                .or(() -> unit().map(NodeRef::path))
                .orElse(made.path());
    }
}
