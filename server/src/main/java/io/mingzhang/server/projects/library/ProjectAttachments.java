package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.attachments.AttachmentDoor;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.life.Admission;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The papers of projects: decisions, feasibility studies, estimates. Once a project is proposed, papers can be added and no
 * longer removed.
 */
@Component
class ProjectAttachments implements AttachmentDoor {

    private final ProjectStore store;
    private final Door door;

    ProjectAttachments(ProjectStore store, Door door) {
        this.store = store;
        this.door = door;
    }

    @Override
    public String kind() {
        return "PROJECT";
    }

    @Override
    public Subject open(UUID id, Doing doing) {
        ProjectSheet sheet = store.find(id).orElseThrow(() -> Refused.notFound("项目"));
        ProjectHead head = sheet.head();
        door.demand(Permission.PROJECT_READ, head);
        if (doing != Doing.LOOK) {
            door.demand(Permission.PROJECT_WRITE, head);
        }
        if (doing == Doing.REMOVE && head.standing().admission() != Admission.NONE) {
            throw new Refused(ProblemCode.LOCKED, "项目已申报入库，附件不能删除。", "退回后可以删除；需要补充的，可以继续添加附件。");
        }
        if (doing != Doing.LOOK && head.deleted()) {
            throw new Refused(ProblemCode.LOCKED, "“%s”已被删除。".formatted(sheet.name()), "如需继续使用，请先在回收站恢复。");
        }
        return new Subject(kind(), id.toString(), sheet.name(), head.path(), head.firstYear());
    }
}
