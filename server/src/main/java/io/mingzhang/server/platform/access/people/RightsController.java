package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.rights.RightRow;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Granting and taking away of rights. */
@RestController
@Needs(Permission.RIGHTS_WRITE)
@RequestMapping("/api/v1/rights")
class RightsController {

    private final RightsDesk desk;

    RightsController(RightsDesk desk) {
        this.desk = desk;
    }

    @Needs(Permission.PEOPLE_READ)
    @GetMapping
    Page<RightRow> rights(RightsDesk.RightQuery query, Paging paging) {
        return desk.page(query, paging);
    }

    @PostMapping
    RightRow grant(@RequestBody RightsDesk.Wanted wanted) {
        return desk.grant(wanted);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeAway(@PathVariable UUID id) {
        desk.takeAway(id);
    }
}
