package io.mingzhang.server.performance.gathering;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the declaration of a department can be made of. */
@RestController
@RequestMapping("/api/v1/declarations")
class GatheringController {

    private final Gathering gathering;

    GatheringController(Gathering gathering) {
        this.gathering = gathering;
    }

    @GetMapping("/{id}/gather")
    @Needs(Permission.TARGET_READ)
    GatherView gather(@PathVariable UUID id) {
        return gathering.of(id);
    }
}
