package io.mingzhang.server.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The organization tree, for other capabilities. It asks nobody for rights: whoever hands something out does. */
public interface Organizations {

    /** The node with this id. */
    Optional<Node> find(UUID id);

    /** The nodes with these ids; unknown ones are left out. */
    Map<UUID, Node> list(Collection<UUID> ids);

    /** The node that stands exactly there. */
    Optional<Node> byPath(String path);

    /** The nodes that stand exactly there, by their paths; unknown ones are left out. */
    Map<String, Node> byPaths(Collection<String> paths);

    /** The competent department (or finance department) that stands there or nearest above. */
    Optional<Node> departmentOf(String path);

    /** The division that stands there or nearest above. */
    Optional<Node> divisionOf(String path);

    /** All that stand above, from the root down, and what stands there itself as the last. */
    List<Node> ancestors(String path);

    /** The nodes below a path (or there) whose name, short name, former name or code is exactly this; 20 at most. */
    List<Node> byNameOrCode(String scopePath, String text);

    /** The nodes below a path (not there itself), of these kinds, valid in the year, in the order of their paths. */
    List<Node> below(String path, Collection<NodeKind> kinds, int year);
}
