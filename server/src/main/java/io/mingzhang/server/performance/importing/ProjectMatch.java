package io.mingzhang.server.performance.importing;

import io.mingzhang.server.projects.Project;
import java.util.UUID;

/**
 * A project that a recognized form may be of.
 *
 * @param id its id in the library
 * @param code its code
 * @param name its name
 * @param unitName the unit that carries it out
 * @param how what speaks for it
 */
record ProjectMatch(UUID id, String code, String name, String unitName, How how) {

    /** What speaks for a project, the strongest first. */
    enum How {
        /** The form names its code. */
        CODE,
        /** The form names it. */
        NAME,
        /** A project of the form's unit has a similar name: somebody must say whether it is meant. */
        LIKENESS,
        /** Somebody chose it. */
        CHOSEN
    }

    static ProjectMatch of(Project project, How how) {
        return new ProjectMatch(
                project.id(), project.code(), project.name(), project.unit().name(), how);
    }
}
