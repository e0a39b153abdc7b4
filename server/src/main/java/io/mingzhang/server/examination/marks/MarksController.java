package io.mingzhang.server.examination.marks;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decisions about the findings of a document or a set. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1")
class MarksController {

    private final Marking marking;
    private final Reach reach;

    MarksController(Marking marking, Reach reach) {
        this.marking = marking;
        this.reach = reach;
    }

    @GetMapping("/documents/{id}/marks")
    List<MarkView> ofDocument(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID examination) {
        reach.demandDocuments(Permission.EXAMINE_READ, id);
        return marking.newest(new Subject.OfDocument(id), examination);
    }

    @GetMapping("/documents/{id}/marks/history")
    List<MarkView> historyOfDocument(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String fingerprint) {
        reach.demandDocuments(Permission.EXAMINE_READ, id);
        return marking.history(new Subject.OfDocument(id), fingerprint);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/documents/{id}/marks")
    List<MarkView> markInDocument(@PathVariable UUID id, @RequestBody NewMarks marks) {
        reach.demandDocuments(Permission.EXAMINE_WRITE, id);
        return marking.decide(new Subject.OfDocument(id), marks.required());
    }

    @GetMapping("/sets/{id}/marks")
    List<MarkView> ofSet(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID examination) {
        reach.demandSet(Permission.EXAMINE_READ, id);
        return marking.newest(new Subject.OfSet(id), examination);
    }

    @GetMapping("/sets/{id}/marks/history")
    List<MarkView> historyOfSet(@PathVariable UUID id, @RequestParam(required = false) @Nullable String fingerprint) {
        reach.demandSet(Permission.EXAMINE_READ, id);
        return marking.history(new Subject.OfSet(id), fingerprint);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/sets/{id}/marks")
    List<MarkView> markInSet(@PathVariable UUID id, @RequestBody NewMarks marks) {
        reach.demandSet(Permission.EXAMINE_WRITE, id);
        return marking.decide(new Subject.OfSet(id), marks.required());
    }
}
