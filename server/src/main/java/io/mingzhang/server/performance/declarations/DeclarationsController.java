package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.merge.FormPatch;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Declarations, one at a time. */
@RestController
@RequestMapping("/api/v1/declarations")
class DeclarationsController {

    private final Declarations declarations;
    private final Declaring declaring;
    private final FormPatching patching;
    private final DeclarationStore store;
    private final YearCopying years;

    DeclarationsController(
            Declarations declarations,
            Declaring declaring,
            FormPatching patching,
            DeclarationStore store,
            YearCopying years) {
        this.declarations = declarations;
        this.declaring = declaring;
        this.patching = patching;
        this.store = store;
        this.years = years;
    }

    @PostMapping
    @Needs(Permission.TARGET_WRITE)
    DeclarationView declare(@RequestBody NewDeclaration wanted) {
        return declarations.view(declaring.declare(wanted));
    }

    /** Takes the declarations of a year over into a later one. */
    @PostMapping("/copy")
    @Needs(Permission.TARGET_WRITE)
    CopyAnswer copy(@RequestBody CopyOrder order) {
        return years.copy(order);
    }

    @GetMapping("/{id}")
    @Needs(Permission.TARGET_READ)
    DeclarationView open(@PathVariable UUID id) {
        return declarations.view(id);
    }

    @PatchMapping("/{id}")
    @Needs(Permission.TARGET_WRITE)
    FormSaved change(@PathVariable UUID id, @RequestBody FormPatch patch) {
        return patching.patch(id, patch);
    }

    @DeleteMapping("/{id}")
    @Needs(Permission.TARGET_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        store.delete(id);
    }

    /** Declarations that are put away or taken back together. */
    record Several(@Nullable List<@Nullable UUID> ids) {

        private static final int MOST = 500;

        List<UUID> all() {
            if (ids == null
                    || ids.isEmpty()
                    || ids.size() > MOST
                    || ids.stream().anyMatch(Objects::isNull)) {
                throw Refused.badField("ids", "请选择 1 到 %d 份申报。".formatted(MOST));
            }
            return ids.stream().filter(Objects::nonNull).distinct().toList();
        }
    }

    /** How many it were. */
    record Count(int count) {}

    @PostMapping("/delete")
    @Needs(Permission.TARGET_WRITE)
    Count deleteSeveral(@RequestBody Several several) {
        return new Count(store.deleteAll(several.all()));
    }

    @PostMapping("/restore")
    @Needs(Permission.TARGET_WRITE)
    Count restoreSeveral(@RequestBody Several several) {
        return new Count(store.restoreAll(several.all()));
    }

    /** Whether it is to be a good example. */
    record Example(@Nullable Boolean example) {}

    @PutMapping("/{id}/example")
    @Needs({Permission.TEMPLATE_WRITE, Permission.LIBRARY_WRITE})
    DeclarationView example(@PathVariable UUID id, @RequestBody Example example) {
        store.example(id, Boolean.TRUE.equals(example.example()));
        return declarations.view(id);
    }

    @PostMapping("/{id}/restore")
    @Needs(Permission.TARGET_WRITE)
    DeclarationView restore(@PathVariable UUID id) {
        store.restore(id);
        return declarations.view(id);
    }
}
