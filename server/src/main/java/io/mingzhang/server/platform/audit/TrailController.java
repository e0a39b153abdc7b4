package io.mingzhang.server.platform.audit;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.web.FileAnswer;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail for the audit administrator. */
@RestController
@Needs(Permission.TRAIL_READ)
@RequestMapping("/api/v1/audit")
class TrailController {

    private final TrailReader trail;
    private final TrailExport export;
    private final Access access;

    TrailController(TrailReader trail, TrailExport export, Access access) {
        this.trail = trail;
        this.export = export;
        this.access = access;
    }

    @GetMapping
    Page<TrailEntry> auditEntries(TrailQuery query, Paging paging) {
        return trail.page(query, scope(), paging);
    }

    @GetMapping("/state")
    TrailReader.State auditState() {
        return trail.state();
    }

    /**
     * What came of verifying.
     *
     * @param whole whether every entry is as it was written
     * @param number where it is broken; null when it is not
     * @param message what is wrong there; empty when nothing is
     */
    record Verification(
            boolean whole,
            long entries,
            long waiting,
            String head,
            @Nullable Long number,
            String message) {

        private static Verification of(Verdict verdict) {
            return new Verification(
                    verdict.whole(),
                    verdict.entries(),
                    verdict.waiting(),
                    verdict.head(),
                    verdict.broken().map(Verdict.Broken::number).orElse(null),
                    verdict.broken().map(Verdict.Broken::message).orElse(""));
        }
    }

    @GetMapping("/verification")
    Verification verifyAudit(@RequestParam(defaultValue = "") String expected) {
        return Verification.of(trail.verify(expected));
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> exportAudit(TrailQuery query) throws IOException {
        return FileAnswer.of("审计记录.xlsx", FileAnswer.XLSX, export.workbook(query, scope()));
    }

    private Scope scope() {
        return access.scope(Permission.TRAIL_READ, 0);
    }
}
