package io.mingzhang.server.start.demo;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.start.client.OwnClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sends declarations along their chain, as far as an ordinary day has brought each. */
final class DemoFlow {

    /** Approved by everybody, however many that are. */
    static final int APPROVED = 6;
    /** Sent back by the first who decides. */
    static final int RETURNED = -1;
    /** Stays with the unit. */
    static final int DRAFT = 0;

    private static final int MOST_AT_ONCE = 100;

    private final List<Sent> all = new ArrayList<>();
    private final List<Role> chain;

    private DemoFlow(List<Role> chain) {
        this.chain = chain;
    }

    /** The chain of projects. */
    static DemoFlow ofProjects() {
        return new DemoFlow(List.of(
                Role.UNIT_HEAD,
                Role.DEPARTMENT_REVIEWER,
                Role.FINANCE_BUSINESS_REVIEWER,
                Role.FINANCE_PERFORMANCE_REVIEWER,
                Role.BUREAU_HEAD));
    }

    /** The chain of whole departments: no head of a unit before the reviewer. */
    static DemoFlow ofDepartments() {
        return new DemoFlow(List.of(
                Role.DEPARTMENT_REVIEWER,
                Role.FINANCE_BUSINESS_REVIEWER,
                Role.FINANCE_PERFORMANCE_REVIEWER,
                Role.BUREAU_HEAD));
    }

    /**
     * A declaration that is on its way.
     *
     * @param id the declaration
     * @param target how far it comes: 1 waits for the head of the unit, {@link #APPROVED} was approved by everybody
     */
    record Sent(String id, int target) {}

    /** Those who decide. */
    record Deciders(OwnClient heads, OwnClient reviewers, DemoPeople people) {

        OwnClient of(Role role) throws IOException, InterruptedException {
            return switch (role) {
                case UNIT_HEAD -> heads;
                case DEPARTMENT_REVIEWER -> reviewers;
                default -> people.of(role);
            };
        }
    }

    /** The clerk sends them. */
    void submit(OwnClient clerk, List<Sent> some) throws IOException, InterruptedException {
        move(
                clerk,
                "SUBMIT",
                "",
                some.stream().filter(one -> one.target() != DRAFT).map(Sent::id).toList());
        synchronized (all) { // departments send at once
            all.addAll(some);
        }
    }

    /** The others decide. */
    void decide(Deciders deciders) throws IOException, InterruptedException {
        move(deciders.of(chain.getFirst()), "RETURN", "请补充测算依据，数量指标与资金规模应当匹配，修改后再报。", ids(RETURNED, RETURNED));
        for (int step = 0; step < chain.size(); step++) {
            String opinion = step == 0 ? "情况属实，同意送审。" : "同意。";
            move(deciders.of(chain.get(step)), "APPROVE", opinion, ids(step + 2, APPROVED));
        }
    }

    private List<String> ids(int least, int most) {
        return all.stream()
                .filter(one -> least <= one.target() && one.target() <= most)
                .map(Sent::id)
                .toList();
    }

    private static void move(OwnClient who, String kind, String opinion, List<String> ids)
            throws IOException, InterruptedException {
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            List<Map<String, String>> items = ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE)).stream()
                    .map(id -> Map.of("id", id))
                    .toList();
            demandAll(who.change(
                    "POST",
                    "api/v1/flows/moves",
                    Map.of("kind", "TARGET", "items", items, "move", Map.of("kind", kind, "opinion", opinion))));
        }
    }

    /** A city of which a part was refused would not be the one that is described. */
    static void demandAll(JsonNode answer) throws IOException {
        for (JsonNode failed : answer.path("failed")) {
            throw new IOException("Refused: " + failed);
        }
        for (JsonNode item : answer.path("items")) {
            if (!item.path("done").asBoolean()) {
                throw new IOException("Refused: " + item);
            }
        }
    }
}
