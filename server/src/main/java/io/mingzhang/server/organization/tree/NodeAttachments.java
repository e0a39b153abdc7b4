package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.attachments.AttachmentDoor;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.web.Refused;
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
    public Subject open(UUID id, Doing doing) {
        Node node = organizations.find(id).orElseThrow(() -> Refused.notFound("机构"));
        access.demand(
                doing == Doing.LOOK ? Permission.ORGANIZATION_READ : Permission.ORGANIZATION_WRITE, node.path(), 0);
        return new Subject(kind(), id.toString(), node.name(), node.path(), 0);
    }
}
