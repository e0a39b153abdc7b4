package io.mingzhang.server.examination.report;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.CompressedJson;
import io.mingzhang.server.platform.web.Refused;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Examinations and what the report page shows of them. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/examinations/{id}")
class ReportController {

    /** The parts of an examination never change: a browser may keep them as long as it likes. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final StoredReports reports;
    private final Reach reach;

    ReportController(StoredReports reports, Reach reach) {
        this.reports = reports;
        this.reach = reach;
    }

    @GetMapping
    ExaminationView examination(@PathVariable UUID id) {
        reach.demandExamination(Permission.EXAMINE_READ, id);
        return reports.examination(id).orElseThrow(() -> Refused.notFound("审核结果"));
    }

    @GetMapping(path = "/view", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> view(@PathVariable UUID id, @RequestHeader HttpHeaders asked) throws IOException {
        return part(id, ReportPart.VIEW, asked);
    }

    @GetMapping(path = "/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> findings(@PathVariable UUID id, @RequestHeader HttpHeaders asked) throws IOException {
        return part(id, ReportPart.FINDINGS, asked);
    }

    @GetMapping(path = "/relations", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> relations(@PathVariable UUID id, @RequestHeader HttpHeaders asked) throws IOException {
        return part(id, ReportPart.RELATIONS, asked);
    }

    /** A part as it is stored; a browser that has it already is not sent it again. */
    private ResponseEntity<byte[]> part(UUID id, ReportPart part, HttpHeaders asked) throws IOException {
        reach.demandExamination(Permission.EXAMINE_READ, id);
        String tag = "\"" + id + "-" + part.name().toLowerCase(Locale.ROOT) + "\"";
        if (asked.getIfNoneMatch().contains(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(FOR_EVER)
                    .build();
        }
        byte[] stored = reports.part(id, part).orElseThrow(() -> Refused.notFound(part.label()));
        return CompressedJson.fill(ResponseEntity.ok().eTag(tag).cacheControl(FOR_EVER), stored, asked);
    }
}
