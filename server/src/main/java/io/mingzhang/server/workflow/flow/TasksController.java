package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the person, and what else is under way (待办). */
@RestController
@RequestMapping("/api/v1/tasks")
@Needs(Permission.SEASON_READ)
class TasksController {

    private final TaskList tasks;

    TasksController(TaskList tasks) {
        this.tasks = tasks;
    }

    @GetMapping
    Page<OpenTask> tasks(TaskQuery query, Paging paging, @RequestParam @Nullable String sort) {
        return tasks.page(query, TaskSort.of(sort), paging);
    }

    @GetMapping("/counts")
    TaskCounts counts(TaskQuery query) {
        return tasks.counts(query);
    }
}
