package io.mingzhang.server.performance.library;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The library of indicators. */
@RestController
@RequestMapping("/api/v1/library")
class LibraryController {

    private final Library library;

    LibraryController(Library library) {
        this.library = library;
    }

    @GetMapping
    @Needs(Permission.LIBRARY_READ)
    Page<LibraryEntry> entries(LibraryQuery query, Paging paging) {
        return library.page(query, paging);
    }

    @GetMapping("/suggestions")
    @Needs(Permission.LIBRARY_READ)
    List<LibraryEntry> suggestions(LibraryQuery query) {
        return library.suggestions(query);
    }

    @PostMapping
    @Needs(Permission.LIBRARY_WRITE)
    LibraryEntry add(@RequestBody NewEntry entry) {
        return library.add(entry);
    }

    @PatchMapping("/{id}")
    @Needs(Permission.LIBRARY_WRITE)
    LibraryEntry change(@PathVariable UUID id, @RequestBody NewEntry entry) {
        return library.change(id, entry);
    }

    @DeleteMapping("/{id}")
    @Needs(Permission.LIBRARY_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        library.delete(id);
    }

    /** Indicators of a declaration that are to be taken. */
    record Taken(@Nullable UUID declarationId, @Nullable List<@Nullable UUID> indicatorIds) {}

    /** How many were taken. */
    record Count(int count) {}

    @PostMapping("/take")
    @Needs(Permission.LIBRARY_WRITE)
    Count take(@RequestBody Taken wanted) {
        UUID declaration = wanted.declarationId();
        if (declaration == null || wanted.indicatorIds() == null) {
            throw Refused.badField("indicatorIds", "请选择要采纳的指标。");
        }
        return new Count(library.take(
                declaration,
                wanted.indicatorIds().stream().filter(Objects::nonNull).toList()));
    }
}
