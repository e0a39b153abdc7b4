package io.mingzhang.server.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a chain must know of the tree of organizations; implemented by the module that keeps it. */
public interface Places {

    /** The node at a path and all above it, the nearest first; empty when there is no such node. */
    List<Place> upwards(String path);

    /** The nodes of a height below a path that exist in a fiscal year, in the order of their paths. */
    List<Place> below(String path, Level level, int year);

    /** The nodes that stand exactly there, by path; unknown ones are left out. */
    Map<String, Place> at(Collection<String> paths);
}
