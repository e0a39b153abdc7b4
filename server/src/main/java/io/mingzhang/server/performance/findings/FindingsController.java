package io.mingzhang.server.performance.findings;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is found in a declaration. */
@RestController
@RequestMapping("/api/v1/declarations")
class FindingsController {

    private final Findings findings;

    FindingsController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/{id}/findings")
    @Needs(Permission.TARGET_READ)
    FindingsView findings(@PathVariable UUID id) {
        return findings.of(id);
    }
}
