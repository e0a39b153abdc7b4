package io.mingzhang.server.examination.listing;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved views over HTTP. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/saved-views")
class SavedViewsController {

    private final SavedViews views;

    SavedViewsController(SavedViews views) {
        this.views = views;
    }

    @GetMapping
    List<SavedView> savedViews() {
        return views.all();
    }

    @PostMapping
    SavedView saveView(@RequestBody SavedViews.Wanted wanted) {
        return views.add(wanted);
    }

    @PutMapping("/{id}")
    SavedView changeView(@PathVariable UUID id, @RequestBody SavedViews.Wanted wanted) {
        return views.change(id, wanted);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteView(@PathVariable UUID id) {
        views.delete(id);
    }
}
