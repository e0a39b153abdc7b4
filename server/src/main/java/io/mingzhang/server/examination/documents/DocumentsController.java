package io.mingzhang.server.examination.documents;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.downloads.OriginalFile;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One document, or some, at a time; lists are given by the package {@code listing}. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/documents")
class DocumentsController {

    /** The most documents of one bulk action. */
    private static final int MOST = 5000;

    private final DocumentDesk desk;
    private final Versions versions;
    private final StoredFiles files;
    private final Reach reach;

    DocumentsController(DocumentDesk desk, Versions versions, StoredFiles files, Reach reach) {
        this.desk = desk;
        this.versions = versions;
        this.files = files;
        this.reach = reach;
    }

    /** The documents of a bulk action. */
    record Ids(List<UUID> ids) {
        Ids {
            ids = List.copyOf(ids);
        }
    }

    /** How many it was done to. */
    record Count(int count) {}

    /** The document meant. */
    record Target(UUID documentId) {
        Target {
            Objects.requireNonNull(documentId);
        }
    }

    /** The version meant. */
    record Part(UUID versionId) {
        Part {
            Objects.requireNonNull(versionId);
        }
    }

    @GetMapping("/{id}")
    DocumentDetail document(@PathVariable UUID id) {
        reach.demandDocuments(Permission.EXAMINE_READ, id);
        return desk.detail(id);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PatchMapping("/{id}")
    DocumentDetail changeDocument(@PathVariable UUID id, @RequestBody Map<String, @Nullable Object> change) {
        reach.demandDocuments(Permission.EXAMINE_WRITE, id);
        return desk.change(id, DocumentChange.of(change));
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/delete")
    Count deleteDocuments(@RequestBody Ids documents) {
        return new Count(desk.delete(mine(documents)));
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/restore")
    Count restoreDocuments(@RequestBody Ids documents) {
        return new Count(desk.restore(mine(documents)));
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/rerun")
    DocumentDesk.Rerun rerunDocuments(@RequestBody Ids documents) {
        return desk.rerun(mine(documents));
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/{id}/become-version-of")
    DocumentDetail becomeVersionOf(@PathVariable UUID id, @RequestBody Target target) {
        reach.demandDocuments(Permission.EXAMINE_WRITE, id, target.documentId());
        return desk.becomeVersionOf(id, target.documentId());
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/{id}/split-version")
    DocumentDetail splitVersion(@PathVariable UUID id, @RequestBody Part part) {
        reach.demandDocuments(Permission.EXAMINE_WRITE, id);
        return desk.split(id, part.versionId());
    }

    /** The file as it was uploaded: to be saved, or drawn page by page by our own page. */
    @GetMapping("/{id}/versions/{number}/original")
    ResponseEntity<Resource> original(
            @PathVariable UUID id, @PathVariable int number, @RequestHeader HttpHeaders asked) {
        reach.demandDocuments(Permission.EXAMINE_READ, id);
        Version version = versions.find(id, number).orElseThrow(() -> Refused.notFound("版本"));
        return OriginalFile.answer(files, version.content(), version.fileName(), asked);
    }

    /** Those of them that somebody may change. */
    private List<UUID> mine(Ids documents) {
        return reach.within(reach.writable(), checked(documents));
    }

    private static List<UUID> checked(Ids documents) {
        if (documents.ids().isEmpty() || documents.ids().size() > MOST) {
            throw Refused.badField("ids", "请选择 1 至 %d 个文件。".formatted(MOST));
        }
        return documents.ids();
    }
}
