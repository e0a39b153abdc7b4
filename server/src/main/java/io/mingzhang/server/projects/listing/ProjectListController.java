package io.mingzhang.server.projects.listing;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import io.mingzhang.standards.project.Choice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of projects, sums over them, and what can be chosen. */
@RestController
@RequestMapping("/api/v1/projects")
@Needs(Permission.PROJECT_READ)
class ProjectListController {

    private final ProjectList projects;
    private final ProjectTotals totals;
    private final ProjectChoices choices;

    ProjectListController(ProjectList projects, ProjectTotals totals, ProjectChoices choices) {
        this.projects = projects;
        this.totals = totals;
        this.choices = choices;
    }

    /** A value with a comma in it is one value. */
    @InitBinder
    void takeValuesWhole(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
    }

    @GetMapping
    Page<ProjectRow> projects(ProjectQuery query, Paging paging, @RequestParam @Nullable String sort) {
        return projects.page(query, ProjectSort.of(sort), paging);
    }

    @GetMapping("/totals")
    ProjectTotals.Totals projectTotals(
            ProjectQuery query, @RequestParam(defaultValue = "STATE") ProjectTotals.Division by) {
        return totals.of(query, by);
    }

    @GetMapping("/counts")
    Map<String, Long> projectCounts(ProjectQuery query) {
        return totals.counts(query);
    }

    @GetMapping("/choices")
    ProjectChoices.Choices projectChoices(@RequestParam int year) {
        return choices.of(year);
    }

    @GetMapping("/parents")
    List<ProjectChoices.Parent> projectParents(@RequestParam int year, @RequestParam(defaultValue = "") String text) {
        return choices.parents(year, text);
    }

    @GetMapping("/functions")
    List<Choice> projectFunctions(@RequestParam int year, @RequestParam(defaultValue = "") String text) {
        return choices.functions(year, text);
    }
}
