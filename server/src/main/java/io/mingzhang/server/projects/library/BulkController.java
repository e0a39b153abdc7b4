package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same done to many projects. */
@RestController
class BulkController {

    private final Bulk bulk;

    BulkController(Bulk bulk) {
        this.bulk = bulk;
    }

    @Needs({Permission.PROJECT_WRITE, Permission.PROJECT_ADMIT})
    @PostMapping("/api/v1/projects/bulk")
    Bulk.Result changeProjects(@RequestBody Bulk.Order order) {
        return bulk.run(order);
    }
}
