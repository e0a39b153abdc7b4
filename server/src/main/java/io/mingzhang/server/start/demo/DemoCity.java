package io.mingzhang.server.start.demo;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.setup.DemoAccounts.Made;
import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoTables.Idea;
import io.mingzhang.server.start.demo.DemoTables.Place;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A fictional city with two counties, twelve departments and sixty units, their projects and declarations in all states.
 * Everything is done by those whose work it is, through the interface.
 */
public final class DemoCity {

    private static final int SINCE = 2020;
    private static final int MOST_AT_ONCE = 100;

    private final DemoPeople people;
    private final int year;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Place> places = DemoTables.places();
    private final List<Idea> ideas = DemoTables.ideas();

    private DemoCity(DemoPeople people, int year) {
        this.people = people;
        this.year = year;
    }

    private record Node(String id, String path) {}

    /**
     * Makes it, for a server that holds nothing yet.
     *
     * @param address of the server
     * @param accounts of the roles, with their passwords
     * @param year the fiscal year that is being declared
     * @return the accounts that were made beside those of the roles
     */
    public static List<Made> make(URI address, List<Made> accounts, int year) throws IOException, InterruptedException {
        try (DemoPeople people = new DemoPeople(address, accounts)) {
            new DemoCity(people, year).build();
            return people.further();
        }
    }

    private void build() throws IOException, InterruptedException {
        plantTree();
        DemoDeclarations declarations = new DemoDeclarations(year);
        OwnClient heads =
                people.takeUp("heads", "各单位负责人", Role.UNIT_HEAD, node("云溪").path());
        OwnClient reviewers = people.takeUp(
                "reviewers", "各部门审核人", Role.DEPARTMENT_REVIEWER, node("云溪").path());
        financeClerks();
        int department = 0;
        int unit = 0;
        for (Place place : places) {
            if (place.kind().equals("COMPETENT_DEPARTMENT")) {
                department++;
                OwnClient clerk = people.takeUp(
                        "clerk-%02d".formatted(department),
                        place.name() + "经办人",
                        Role.UNIT_CLERK,
                        node(place.key()).path());
                unit = declare(place, clerk, reviewers, declarations, unit);
            }
        }
        declarations.move(new DemoDeclarations.Deciders(heads, reviewers, people));
        placeRoles();
        people.of(Role.FINANCE_PERFORMANCE_REVIEWER)
                .change(
                        "POST",
                        "api/v1/seasons/open",
                        Map.of("kind", "TARGET", "path", node("云溪").path(), "year", year, "note", "请各单位按时填报。"));
    }

    /** Finance departments declare as others do. */
    private void financeClerks() throws IOException, InterruptedException {
        int number = 0;
        for (Place place : places) {
            if (place.kind().equals("FINANCE_DEPARTMENT")) {
                number++;
                String login = "finance-clerk-%d".formatted(number);
                OwnClient _ = people.takeUp(
                        login,
                        place.name() + "经办人",
                        Role.UNIT_CLERK,
                        node(place.key()).path());
            }
        }
    }

    private void plantTree() throws IOException, InterruptedException {
        OwnClient administrator = people.of(Role.SYSTEM_ADMINISTRATOR);
        for (Place place : places) {
            Map<String, Object> wanted = new LinkedHashMap<>();
            if (!place.parent().isEmpty()) {
                wanted.put("parentId", node(place.parent()).id());
            }
            wanted.put("kind", place.kind());
            wanted.put("code", place.code());
            wanted.put("name", place.name());
            wanted.put("validFrom", SINCE);
            JsonNode made = administrator.change("POST", "api/v1/organizations", wanted);
            nodes.put(
                    place.key(),
                    new Node(made.path("id").asString(), made.path("path").asString()));
        }
    }

    private int declare(
            Place department, OwnClient clerk, OwnClient reviewers, DemoDeclarations declarations, int first)
            throws IOException, InterruptedException {
        String trade = department.key().substring(2);
        List<Idea> own =
                ideas.stream().filter(idea -> idea.trade().equals(trade)).toList();
        String template = template(department.parent());
        DemoProjects projects = new DemoProjects(year, template.equals("A"));
        List<DemoProjects.Made> made = new ArrayList<>();
        int unit = first;
        for (Place place : places) {
            if (place.parent().equals(department.key())) {
                made.addAll(projects.of(clerk, node(place.key()).id(), own, unit));
                unit++;
            }
        }
        admit(made, clerk, reviewers, people.of(Role.FINANCE_BUSINESS_REVIEWER));
        declarations.fillIn(clerk, made, template);
        return unit;
    }

    /** Most are in the reserve; a few wait with the unit, the department or the finance office. */
    private static void admit(List<DemoProjects.Made> made, OwnClient clerk, OwnClient reviewers, OwnClient finance)
            throws IOException, InterruptedException {
        bulk(clerk, "PROPOSE", ids(made, 20, 19));
        bulk(reviewers, "ADMIT", ids(made, 20, 18));
        bulk(finance, "ADMIT", ids(made, 20, 17));
    }

    private static List<String> ids(List<DemoProjects.Made> made, int of, int below) {
        return made.stream()
                .filter(project -> project.number() % of < below)
                .map(DemoProjects.Made::id)
                .toList();
    }

    private static void bulk(OwnClient client, String action, List<String> ids)
            throws IOException, InterruptedException {
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            client.change(
                    "POST",
                    "api/v1/projects/bulk",
                    Map.of("action", action, "ids", ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE))));
        }
    }

    private static String template(String division) {
        return switch (division) {
            case "青岚" -> "D";
            case "松塘" -> "B";
            default -> "A";
        };
    }

    /** From now on each role works where such a person would. */
    private void placeRoles() throws IOException, InterruptedException {
        people.place(Role.UNIT_CLERK, node("云溪水务0").path());
        people.place(Role.UNIT_HEAD, node("云溪水务").path());
        people.place(Role.DEPARTMENT_REVIEWER, node("云溪水务").path());
        people.place(Role.FINANCE_BUSINESS_REVIEWER, node("云溪").path());
        people.place(Role.FINANCE_PERFORMANCE_REVIEWER, node("云溪").path());
        people.place(Role.BUREAU_HEAD, node("云溪").path());
        people.place(Role.AUDITOR, node("云溪").path());
    }

    private Node node(String key) {
        Node found = nodes.get(key);
        if (found == null) {
            throw new IllegalStateException("No place " + key);
        }
        return found;
    }
}
