package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.attachments.AttachmentDoor;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The papers of declarations: grounds, estimates, statistics. What reviewers have before them is not taken away: once a
 * declaration is sent, papers can be added and no longer removed.
 */
@Component
class TargetAttachments implements AttachmentDoor {

    private final TargetHeads heads;
    private final Access access;

    TargetAttachments(TargetHeads heads, Access access) {
        this.heads = heads;
        this.access = access;
    }

    @Override
    public String kind() {
        return Declarations.KIND;
    }

    @Override
    public Subject open(UUID id, Doing doing) {
        TargetHead head = heads.find(id).map(TargetHeads.Stored::head).orElseThrow(() -> Refused.notFound("绩效目标申报"));
        access.demand(Permission.TARGET_READ, head.path(), head.year());
        if (doing != Doing.LOOK) {
            access.demand(Permission.TARGET_WRITE, head.path(), head.year());
        }
        if (doing == Doing.REMOVE && !head.standing().isEditable()) {
            throw new Refused(ProblemCode.LOCKED, "申报已送审或通过，附件不能删除。", "退回或撤回后可以删除；需要补充的，可以继续添加附件。");
        }
        return new Subject(kind(), id.toString(), head.subject().title(), head.path(), head.year());
    }
}
