package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which business office of the finance department reviews which department. */
@RestController
@RequestMapping("/api/v1/chains/offices")
class OfficesController {

    private final OfficeDesk desk;

    OfficesController(OfficeDesk desk) {
        this.desk = desk;
    }

    /** An office named for a department from a year on; an empty office takes the naming back. */
    record Order(
            @Nullable String departmentPath,
            @Nullable String officePath,
            @Nullable Integer year) {}

    @GetMapping
    @Needs(Permission.SEASON_READ)
    List<OfficeDesk.View> offices(@RequestParam String path, @RequestParam int year) {
        return desk.below(path, year);
    }

    @PutMapping
    @Needs(Permission.SEASON_WRITE)
    List<OfficeDesk.View> assign(@RequestBody Order order) {
        String department = order.departmentPath();
        String office = order.officePath();
        Integer year = order.year();
        if (department == null || office == null || year == null) {
            throw Refused.badField("departmentPath", "请选择主管部门、业务处室和年度。");
        }
        return desk.assign(new Offices.Assignment(department, office), year);
    }
}
