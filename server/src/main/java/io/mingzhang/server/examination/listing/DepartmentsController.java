package io.mingzhang.server.examination.listing;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departments over HTTP. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/departments")
class DepartmentsController {

    private final Departments departments;
    private final DepartmentDesk desk;

    DepartmentsController(Departments departments, DepartmentDesk desk) {
        this.departments = departments;
        this.desk = desk;
    }

    @GetMapping
    Page<DepartmentRow> departments(
            @RequestParam @Nullable String query, @RequestParam @Nullable String sort, Paging paging) {
        return departments.page(query, sort, paging);
    }

    @GetMapping("/detail")
    DepartmentView department(@RequestParam String department, @RequestParam(defaultValue = "") String division) {
        return desk.view(department, division);
    }
}
