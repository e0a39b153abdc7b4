package io.mingzhang.server.platform.attachments;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.attachments.AttachmentDoor.Doing;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.files.ReceivedFile;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.FileAnswer;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of things, whatever the thing: what it is says who may see and change them. */
@RestController
@Needs(Permission.SIGNED_IN)
@RequestMapping("/api/v1/attachments")
class AttachmentsController {

    private final Attachments attachments;
    private final List<AttachmentDoor> doors;
    private final StoredFiles files;

    AttachmentsController(Attachments attachments, List<AttachmentDoor> doors, StoredFiles files) {
        this.attachments = attachments;
        this.doors = doors;
        this.files = files;
    }

    @GetMapping
    AttachmentsView attachments(
            @RequestParam String kind, @RequestParam String id, @RequestParam(defaultValue = "false") boolean removed) {
        AttachmentDoor door = door(kind);
        Subject subject = door.open(id(id), removed ? Doing.ADD : Doing.LOOK);
        return new AttachmentsView(
                attachments.list(subject.kind(), subject.id(), removed),
                may(door, id(id), Doing.ADD),
                may(door, id(id), Doing.REMOVE),
                files.largest());
    }

    private static boolean may(AttachmentDoor door, UUID id, Doing doing) {
        try {
            door.open(id, doing);
            return true;
        } catch (Refused no) {
            return false;
        }
    }

    /** The body is received before the database is asked for more, so that a slow sender holds no connection. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Attachment attach(
            @RequestParam String kind, @RequestParam String id, @RequestParam String name, HttpServletRequest request)
            throws IOException {
        Subject subject = door(kind).open(id(id), Doing.ADD);
        AttachmentNames.checked(name);
        try (ReceivedFile file = files.receive(request.getInputStream())) {
            return attachments.add(subject, name, file);
        }
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> attachedFile(@PathVariable UUID id) {
        Attachments.Belonging one = attachments.one(id);
        open(one, one.attachment().removedAt() == null ? Doing.LOOK : Doing.ADD);
        return FileAnswer.of(
                one.attachment().fileName(),
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                new InputStreamResource(attachments.open(one.attachment())));
    }

    @DeleteMapping("/{id}")
    void removeAttachment(@PathVariable UUID id) {
        setRemoved(id, true);
    }

    @PostMapping("/{id}/restore")
    void restoreAttachment(@PathVariable UUID id) {
        setRemoved(id, false);
    }

    private void setRemoved(UUID id, boolean removed) {
        Attachments.Belonging one = attachments.one(id);
        attachments.setRemoved(id, open(one, removed ? Doing.REMOVE : Doing.ADD), removed);
    }

    private Subject open(Attachments.Belonging one, Doing doing) {
        return door(one.kind()).open(id(one.subjectId()), doing);
    }

    private AttachmentDoor door(String kind) {
        return doors.stream()
                .filter(door -> door.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.badField("kind", "不能给这类内容添加附件。"));
    }

    private static UUID id(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Refused.notFound("附件所属的内容");
        }
        return UUID.fromString(text);
    }
}
