package io.mingzhang.server.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.performance.TestDeclarations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A project and its declaration on their way: made, written, sent, and then left where it is, returned, or approved to the end,
 * each by whose turn it is.
 */
final class Journey {

    private final Casting casting;
    private final Random random;

    Journey(Casting casting, Random random) {
        this.casting = casting;
        this.random = random;
    }

    /**
     * Who takes part.
     *
     * @param clerk who makes, writes and sends
     * @param reviewers those of the further steps, in their order
     */
    record Casting(PatientCaller clerk, List<PatientCaller> reviewers) {}

    /**
     * How far it came.
     *
     * @param project the project
     * @param id the declaration
     * @param state the last that was acknowledged
     * @param moves all that were acknowledged, in their order
     */
    record Travelled(String project, String id, String state, List<String> moves) {}

    /** Sets out with a new project of a unit. */
    Travelled setOut(UUID unit) throws InterruptedException {
        JsonNode project = casting.clerk()
                .untilDone(
                        "POST",
                        "/api/v1/projects",
                        Map.of("unitId", unit, "cells", TestDeclarations.cells("设备更新" + UUID.randomUUID())));
        JsonNode made = casting.clerk()
                .untilDone(
                        "POST",
                        "/api/v1/declarations",
                        Map.of("projectId", project.get("id").asString(), "year", TestDeclarations.YEAR));
        String id = made.get("id").asString();
        casting.clerk()
                .untilDone(
                        "PATCH",
                        "/api/v1/declarations/" + id,
                        Map.of(
                                "revision",
                                0,
                                "changes",
                                List.of(Map.of("op", "SET", "at", "field/PLAN", "from", "", "to", "按季度实施"))));
        Moving moving = new Moving(id, made.at("/situation/revision").asInt());
        moving.on();
        return new Travelled(project.get("id").asString(), id, moving.state, moving.moves);
    }

    /** One declaration while it is moved. */
    private final class Moving {

        private final String id;
        private final List<String> moves = new ArrayList<>();
        private int revision;
        private int step;
        private String state = "DRAFT";

        Moving(String id, int revision) {
            this.id = id;
            this.revision = revision;
        }

        void on() throws InterruptedException {
            by(casting.clerk(), "SUBMIT", "");
            if (random.nextInt(3) == 0) {
                by(casting.reviewers().getFirst(), "RETURN", "请补充依据");
                if (random.nextBoolean()) {
                    return;
                }
                by(casting.clerk(), "SUBMIT", "");
            }
            while (state.equals("UNDER_REVIEW") && random.nextInt(4) > 0) {
                by(casting.reviewers().get(step - 1), "APPROVE", "");
            }
        }

        private void by(PatientCaller person, String kind, String opinion) throws InterruptedException {
            Map<String, Object> order = new HashMap<>(Map.of("kind", kind, "opinion", opinion, "revision", revision));
            JsonNode view = person.untilDone("POST", "/api/v1/flows/TARGET/" + id + "/moves", order);
            moves.add(kind);
            int before = revision;
            revision = view.at("/situation/revision").asInt();
            assertThat(revision).isGreaterThan(before);
            step = view.at("/situation/step").asInt();
            state = view.at("/situation/state").asString();
        }
    }
}
