package io.mingzhang.server.performance.findings;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is found in a declaration. */
@RestController
@RequestMapping("/api/v1/declarations")
class FindingsController {

    private static final int MOST = 20;

    private final Findings findings;

    FindingsController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/{id}/findings")
    @Needs(Permission.TARGET_READ)
    FindingsView findings(@PathVariable UUID id) {
        return findings.of(id);
    }

    /** Which declarations of a list are looked at. */
    record Look(@Nullable List<UUID> ids) {}

    /** Looks at those of a list that nobody has looked at since they were changed. */
    @PostMapping("/look")
    @Needs(Permission.TARGET_READ)
    List<LookedRow> lookAtDeclarations(@RequestBody Look look) {
        List<UUID> ids = look.ids() == null ? List.of() : look.ids();
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Refused.badField("ids", "一次可以检查 1 至 %d 份申报表。".formatted(MOST));
        }
        return findings.counted(ids);
    }
}
