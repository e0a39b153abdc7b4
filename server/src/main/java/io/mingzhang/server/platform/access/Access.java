package io.mingzhang.server.platform.access;

import java.util.List;
import java.util.Set;

/** What the current person may do, and where: the one place that answers it. */
public interface Access {

    /**
     * Refuses unless the person may do it there: with NOT_FOUND when he may not even see it, else with FORBIDDEN.
     *
     * @param year the fiscal year; 0 = in any year
     */
    void demand(Permission permission, String path, int year);

    /** Whether the person may do it there; year 0 = in any year. */
    boolean may(Permission permission, String path, int year);

    /** Where the person may do it in that year; year 0 = in any year. */
    Scope scope(Permission permission, int year);

    /** Whether the person is that there, himself or as a deputy; year 0 = in any year. */
    boolean holds(Role role, String path, int year, Stage stage);

    /** All rights of the person that hold today, his own and those he has as a deputy. */
    List<RightView> rights();

    /** What the person may do somewhere in some year. */
    Set<Permission> permissions();
}
