package io.mingzhang.server.platform.access;

import java.util.List;
import java.util.UUID;

/** Who holds which right, for whoever must know that there is somebody: it asks about others, never about permissions. */
public interface Holders {

    /**
     * The rights of a role that stand at a path, above it or below it and hold today, of people whose accounts are in use;
     * deputies too.
     *
     * @param year the fiscal year; 0 = in any year
     */
    List<Holding> around(Role role, String path, int year, Stage stage);

    /** The rights that somebody holds today. */
    List<RightView> of(UUID person);

    /**
     * Somebody with a right.
     *
     * @param personId who
     * @param personName his name
     * @param homePath where he is at home
     * @param right the right
     */
    record Holding(UUID personId, String personName, String homePath, RightView right) {}
}
