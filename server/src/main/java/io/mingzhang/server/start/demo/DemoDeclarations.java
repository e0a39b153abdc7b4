package io.mingzhang.server.start.demo;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoForms.Mistake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Declarations of the projects of the year, left where the work of an ordinary day has brought them. */
final class DemoDeclarations {

    private static final int MOST_AT_ONCE = 100;
    private static final int KINDS = 10;
    private static final int APPROVED = 9;

    private final int year;
    private final List<Filled> filled = new ArrayList<>();

    DemoDeclarations(int year) {
        this.year = year;
    }

    /** A declaration that is complete, with whoever made it. */
    private record Filled(String id, OwnClient clerk, int number) {

        /** How far it has come: 0 stays with the unit, 6 was approved by everybody. */
        int target() {
            return switch (number % KINDS) {
                case 0, 1 -> 0;
                case 2 -> 1;
                case 4 -> 2;
                case 5 -> 3;
                case 6 -> 4;
                case 7 -> 5;
                default -> 6;
            };
        }
    }

    /** Those who decide, step by step. */
    record Deciders(OwnClient heads, OwnClient reviewers, DemoPeople people) {

        OwnClient of(int step) throws IOException, InterruptedException {
            return switch (step) {
                case 1 -> heads;
                case 2 -> reviewers;
                case 3 -> people.of(Role.FINANCE_BUSINESS_REVIEWER);
                case 4 -> people.of(Role.FINANCE_PERFORMANCE_REVIEWER);
                default -> people.of(Role.BUREAU_HEAD);
            };
        }
    }

    /** Fills in most of the projects of the year, and of the year before those that were already there. */
    void fillIn(OwnClient clerk, List<DemoProjects.Made> projects, String template)
            throws IOException, InterruptedException {
        for (DemoProjects.Made project : projects) {
            if (project.firstYear() < year) {
                fillIn(clerk, project, template, year - 1);
            }
            if (project.number() % KINDS < 8) {
                fillIn(clerk, project, template, year);
            }
        }
    }

    private void fillIn(OwnClient clerk, DemoProjects.Made project, String template, int which)
            throws IOException, InterruptedException {
        JsonNode view = clerk.change(
                "POST",
                "api/v1/declarations",
                Map.of("projectId", project.id(), "year", which, "templateId", template));
        String id = view.path("id").asString();
        boolean before = which < year;
        Mistake mistake = before ? Mistake.NONE : Mistake.of(filled.size());
        clerk.change(
                "PATCH",
                "api/v1/declarations/" + id,
                Map.of(
                        "revision",
                        view.path("revision").asInt(),
                        "changes",
                        DemoForms.changes(view, project.idea(), mistake)));
        filled.add(new Filled(id, clerk, before ? APPROVED : filled.size()));
    }

    /** Sends them along their chain; what is refused for a mistake stays where it is, as it would. */
    void move(Deciders deciders) throws IOException, InterruptedException {
        List<OwnClient> clerks = filled.stream().map(Filled::clerk).distinct().toList();
        for (OwnClient clerk : clerks) {
            move(clerk, "SUBMIT", "", ids(1, clerk));
        }
        returned(deciders);
        for (int step = 1; step <= 5; step++) {
            move(deciders.of(step), "APPROVE", step == 1 ? "情况属实，同意送审。" : "同意。", ids(step + 1, null));
        }
    }

    private void returned(Deciders deciders) throws IOException, InterruptedException {
        List<String> some = filled.stream()
                .filter(each -> each.target() == 1 && each.number() % 3 == 0)
                .map(Filled::id)
                .toList();
        move(deciders.of(1), "RETURN", "请补充测算依据，数量指标与资金规模应当匹配，修改后再报。", some);
    }

    private List<String> ids(int least, @org.jspecify.annotations.Nullable OwnClient clerk) {
        return filled.stream()
                .filter(each -> each.target() >= least && (clerk == null || each.clerk() == clerk))
                .map(Filled::id)
                .toList();
    }

    private static void move(OwnClient who, String kind, String opinion, List<String> ids)
            throws IOException, InterruptedException {
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            List<Map<String, String>> items = ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE)).stream()
                    .map(id -> Map.of("id", id))
                    .toList();
            who.change(
                    "POST",
                    "api/v1/flows/moves",
                    Map.of("kind", "TARGET", "items", items, "move", Map.of("kind", kind, "opinion", opinion)));
        }
    }
}
