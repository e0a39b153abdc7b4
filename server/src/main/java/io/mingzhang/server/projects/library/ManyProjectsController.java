package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same done to many projects. */
@RestController
class ManyProjectsController {

    private final ManyProjects many;

    ManyProjectsController(ManyProjects many) {
        this.many = many;
    }

    @Needs({Permission.PROJECT_WRITE, Permission.PROJECT_ADMIT})
    @PostMapping("/api/v1/projects/bulk")
    ManyProjects.Result changeProjects(@RequestBody ManyProjects.Order order) {
        return many.run(order);
    }
}
