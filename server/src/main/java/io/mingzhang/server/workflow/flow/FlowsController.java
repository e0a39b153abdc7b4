package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.workflow.GateFinding;
import io.mingzhang.server.workflow.SubjectKey;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where things stand on their chains, and moving them. */
@RestController
@RequestMapping("/api/v1/flows")
class FlowsController {

    private final Flows flows;

    FlowsController(Flows flows) {
        this.flows = flows;
    }

    @GetMapping("/{kind}/{id}")
    @Needs(Permission.SEASON_READ)
    FlowView flow(@PathVariable String kind, @PathVariable UUID id) {
        return flows.view(new SubjectKey(kind, id));
    }

    @PostMapping("/{kind}/{id}/moves")
    @Needs(Permission.FLOW_MOVE)
    FlowView move(@PathVariable String kind, @PathVariable UUID id, @RequestBody MoveOrder order) {
        return flows.move(new SubjectKey(kind, id), order.required());
    }

    @GetMapping("/{kind}/{id}/problems")
    @Needs(Permission.SEASON_READ)
    List<GateFinding> problems(@PathVariable String kind, @PathVariable UUID id) {
        return flows.problems(new SubjectKey(kind, id));
    }

    @PostMapping("/moves")
    @Needs(Permission.FLOW_MOVE)
    BulkAnswer moveAll(@RequestBody MovesOrder order) {
        return flows.moveAll(order.required());
    }
}
