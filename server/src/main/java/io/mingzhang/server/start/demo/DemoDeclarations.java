package io.mingzhang.server.start.demo;

import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoFlow.Sent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Declarations of the projects of a department, in all years in which these have money. */
final class DemoDeclarations {

    /** How many years before the one that is being declared are there. */
    private static final int YEARS_BEFORE = 2;
    /** How far those go that may be sent: some stay, some are sent back, the others come through. */
    private static final List<Integer> TARGETS = List.of(
            DemoFlow.APPROVED, 1, 2, DemoFlow.DRAFT, 3, DemoFlow.APPROVED, 4, DemoFlow.RETURNED, 5, DemoFlow.DRAFT, 2);

    private final int year;
    private final DemoWords words;
    private final OwnClient clerk;
    private final String template;
    private final List<Sent> made = new ArrayList<>();
    private final List<DemoCity.Planted> planted = new ArrayList<>();

    DemoDeclarations(int year, DemoWords words, OwnClient clerk, String template) {
        this.year = year;
        this.words = words;
        this.clerk = clerk;
        this.template = template;
    }

    /** Fills them in, earlier years first; with how far each is to come. */
    List<Sent> fillIn(List<DemoProjects.Made> projects) throws IOException, InterruptedException {
        for (int which = year - YEARS_BEFORE; which <= year; which++) {
            for (DemoProjects.Made project : projects) {
                if (project.goesOnIn(which) && project.fate().isBehind(DemoFate.RESERVED)) {
                    fillIn(project, which);
                }
            }
        }
        return made;
    }

    /** The mistakes in them. */
    List<DemoCity.Planted> planted() {
        return List.copyOf(planted);
    }

    private void fillIn(DemoProjects.Made project, int which) throws IOException, InterruptedException {
        Optional<DemoMistake> mistake = which < year ? Optional.empty() : DemoMistake.of(project);
        if (project.fate() == DemoFate.TERMINATED) {
            return;
        }
        String id = fillIn(project, which, mistake.orElse(null));
        mistake.ifPresent(one -> planted.add(new DemoCity.Planted(id, one.words(), one.checks())));
        int target = which < year
                ? DemoFlow.APPROVED
                : mistake.isPresent() || project.fate() == DemoFate.RESERVED && project.number() % 2 == 0
                        ? DemoFlow.DRAFT
                        : TARGETS.get(project.number() % TARGETS.size());
        made.add(new Sent(id, target));
    }

    private String fillIn(DemoProjects.Made project, int which, @Nullable DemoMistake mistake)
            throws IOException, InterruptedException {
        JsonNode view = clerk.change(
                "POST",
                "api/v1/declarations",
                Map.of("projectId", project.id(), "year", which, "templateId", template));
        String id = view.path("id").asString();
        clerk.change(
                "PATCH",
                "api/v1/declarations/" + id,
                Map.of(
                        "revision",
                        view.path("revision").asInt(),
                        "changes",
                        DemoForms.changes(view, project, words, mistake)));
        return id;
    }
}
