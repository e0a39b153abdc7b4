package io.mingzhang.server.performance.versions;

import io.mingzhang.server.performance.declarations.DeclarationView;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions of a declaration. */
@RestController
@RequestMapping("/api/v1/declarations/{id}/versions")
@Needs(Permission.TARGET_READ)
class TargetVersionsController {

    private final TargetVersions versions;

    TargetVersionsController(TargetVersions versions) {
        this.versions = versions;
    }

    @GetMapping
    List<VersionRow> versions(@PathVariable UUID id) {
        return versions.all(id);
    }

    @GetMapping("/{number}")
    DeclarationView version(@PathVariable UUID id, @PathVariable int number) {
        return versions.one(id, number);
    }

    @GetMapping("/{number}/differences")
    List<Difference> differences(@PathVariable UUID id, @PathVariable int number, @RequestParam @Nullable Integer to) {
        return versions.differences(id, number, to);
    }
}
