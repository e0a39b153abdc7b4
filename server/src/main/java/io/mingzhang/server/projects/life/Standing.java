package io.mingzhang.server.projects.life;

import io.mingzhang.server.projects.ProjectState;

/**
 * Where a project stands in its life.
 *
 * @param state how far it has come
 * @param admission with whom it waits while it is planned
 */
public record Standing(ProjectState state, Admission admission) {

    /** How every project begins. */
    public static final Standing BEGINNING = new Standing(ProjectState.PLANNED, Admission.NONE);

    static Standing admitted(ProjectState state) {
        return new Standing(state, Admission.ADMITTED);
    }

    /** In words: 储备, or 谋划（待部门审核）. */
    public String label() {
        return admission.isWaiting() ? state.label() + "（" + admission.label() + "）" : state.label();
    }
}
