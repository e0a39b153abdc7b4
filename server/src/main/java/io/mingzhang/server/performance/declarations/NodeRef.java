package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.organization.Node;
import java.util.UUID;

/**
 * A unit, department or division as a declaration names it.
 *
 * @param id its id in the tree of organizations
 * @param path where it stands
 * @param code its code
 * @param name its name
 */
public record NodeRef(UUID id, String path, String code, String name) {

    /** A node of the tree. */
    public static NodeRef of(Node node) {
        return new NodeRef(node.id(), node.path(), node.code(), node.name());
    }

    /** As a form prints it that wants the code before the name. */
    public String coded() {
        return code.isEmpty() ? name : code + "-" + name;
    }
}
