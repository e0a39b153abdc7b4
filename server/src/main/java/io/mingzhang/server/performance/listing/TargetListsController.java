package io.mingzhang.server.performance.listing;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of declarations. */
@RestController
@RequestMapping("/api/v1/declarations")
@Needs(Permission.TARGET_READ)
class TargetListsController {

    private final TargetLists lists;

    TargetListsController(TargetLists lists) {
        this.lists = lists;
    }

    @GetMapping
    Page<TargetRow> declarations(TargetQuery query, Paging paging, @RequestParam @Nullable String sort) {
        return lists.page(query, sort, paging);
    }

    @GetMapping("/totals")
    TargetTotals totals(TargetQuery query) {
        return lists.totals(query);
    }
}
