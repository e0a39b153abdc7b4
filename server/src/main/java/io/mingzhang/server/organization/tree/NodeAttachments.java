package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.attachments.AttachmentDoor;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.web.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The official papers of organizations: decisions to found, rename, merge. */
@Component
class NodeAttachments implements AttachmentDoor {

    private final Organizations organizations;
    private final Access access;

    NodeAttachments(Organizations organizations, Access access) {
        this.organizations = organizations;
        this.access = access;
    }

    @Override
    public String kind() {
        return "NODE";
    }

    @Override
    public Subject open(String id, boolean changing) {
        Node node = known(id).flatMap(organizations::find).orElseThrow(() -> Refused.notFound("机构"));
        access.demand(changing ? Permission.ORGANIZATION_WRITE : Permission.ORGANIZATION_READ, node.path(), 0);
        return new Subject(kind(), id, node.name(), node.path(), 0);
    }

    private static Optional<UUID> known(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
