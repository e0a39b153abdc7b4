package io.mingzhang.server.examination.sets;

import io.mingzhang.server.examination.documents.JobView;
import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import io.mingzhang.server.platform.web.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sets over HTTP. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/sets")
class SetsController {

    private final SetDesk desk;
    private final SetRows rows;
    private final Reach reach;

    SetsController(SetDesk desk, SetRows rows, Reach reach) {
        this.desk = desk;
        this.rows = rows;
        this.reach = reach;
    }

    @GetMapping
    Page<SetRow> sets(@RequestParam @Nullable SetState state, @RequestParam @Nullable UUID document, Paging paging) {
        return rows.page(state, document, paging);
    }

    @GetMapping("/{id}")
    SetRow set(@PathVariable UUID id) {
        reach.demandSet(Permission.EXAMINE_READ, id);
        return rows.find(id).orElseThrow(() -> Refused.notFound("成套文件"));
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping
    SetRow createSet(@RequestBody SetDesk.NewSet wanted) {
        return desk.create(wanted);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PutMapping("/{id}")
    SetRow changeSet(@PathVariable UUID id, @RequestBody SetDesk.SetChange change) {
        reach.demandSet(Permission.EXAMINE_WRITE, id);
        return desk.change(id, change);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSet(@PathVariable UUID id) {
        reach.demandSet(Permission.EXAMINE_WRITE, id);
        desk.delete(id);
    }

    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping("/{id}/examine")
    JobView examineSet(@PathVariable UUID id) {
        reach.demandSet(Permission.EXAMINE_WRITE, id);
        return desk.examine(id);
    }
}
