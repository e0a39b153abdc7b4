package io.mingzhang.server.start.demo;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.setup.DemoAccounts.Made;
import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoTables.Idea;
import io.mingzhang.server.start.demo.DemoTables.Place;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * A fictional city with two counties, twelve departments and sixty units, their projects and declarations in all states.
 * Everything is done by those whose work it is, through the interface.
 */
public final class DemoCity {

    private static final int SINCE = 2020;
    /** Of a department. */
    private static final int UNITS = 5;
    /** Departments at once: a small machine has no more to give. */
    private static final int HANDS = 3;

    private static final int DAYS_PASSED = 14;
    private static final int DAYS_LEFT = 21;
    private static final int DAYS_OF_A_STEP = 7;

    private final DemoPeople people;
    private final int year;
    private final LocalDate today;
    private final DemoWords words = new DemoWords(DemoTables.touches());
    private final List<Planted> planted = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Place> places = DemoTables.places();
    private final List<Idea> ideas = DemoTables.ideas();

    private DemoCity(DemoPeople people, LocalDate today) {
        this.people = people;
        this.year = today.getYear() + 1;
        this.today = today;
    }

    /**
     * What was made.
     *
     * @param further the accounts beside those of the roles
     * @param planted the mistakes in declarations that nobody has sent yet
     */
    public record Built(List<Made> further, List<Planted> planted) {
        public Built {
            further = List.copyOf(further);
            planted = List.copyOf(planted);
        }
    }

    /**
     * A mistake.
     *
     * @param declaration where it is
     * @param words what was done wrong
     * @param checks the one that finds it, and those that it may set off beside
     */
    public record Planted(String declaration, String words, List<String> checks) {
        public Planted {
            checks = List.copyOf(checks);
        }
    }

    private record Node(String id, String path) {}

    /**
     * Makes it, for a server that holds nothing yet.
     *
     * @param address of the server
     * @param accounts of the roles, with their passwords
     * @param today the day of the first start; the next fiscal year is being declared
     * @return what was made
     */
    public static Built make(URI address, List<Made> accounts, LocalDate today)
            throws IOException, InterruptedException {
        try (DemoPeople people = new DemoPeople(address, accounts)) {
            DemoCity city = new DemoCity(people, today);
            city.build();
            return new Built(people.further(), List.copyOf(city.planted));
        }
    }

    private void build() throws IOException, InterruptedException {
        plantTree();
        OwnClient heads =
                people.takeUp("heads", "各单位负责人", Role.UNIT_HEAD, node("云溪").path());
        OwnClient reviewers = people.takeUp(
                "reviewers", "各部门审核人", Role.DEPARTMENT_REVIEWER, node("云溪").path());
        financeClerks();
        DemoFlow ofProjects = DemoFlow.ofProjects();
        DemoFlow ofDepartments = DemoFlow.ofDepartments();
        DemoFlow.Deciders deciders = new DemoFlow.Deciders(heads, reviewers, people);
        List<Work> works = new ArrayList<>();
        for (Place place : places) {
            if (place.kind().equals("COMPETENT_DEPARTMENT")) {
                works.add(work(place, works.size(), reviewers));
            }
        }
        atOnce(works, work -> declare(work, ofProjects, ofDepartments));
        ofProjects.decide(deciders);
        ofDepartments.decide(deciders);
        placeRoles();
        openSeason();
    }

    /**
     * What is to be done in a department.
     *
     * @param number counts the departments
     */
    private record Work(Place place, int number, DemoProjects.Deciders deciders) {}

    /** Does the work of a department. */
    private interface Doing {
        void of(Work work) throws IOException, InterruptedException;
    }

    private Work work(Place place, int number, OwnClient reviewers) throws IOException, InterruptedException {
        OwnClient clerk = people.takeUp(
                "clerk-%02d".formatted(number + 1),
                DemoWords.person(number),
                Role.UNIT_CLERK,
                node(place.key()).path());
        return new Work(
                place, number, new DemoProjects.Deciders(clerk, reviewers, people.of(Role.FINANCE_BUSINESS_REVIEWER)));
    }

    /** Departments work beside each other, as they do. */
    private static void atOnce(List<Work> works, Doing doing) throws IOException, InterruptedException {
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<?>> all = new ArrayList<>();
            for (Work work : works) {
                all.add(hands.submit(() -> {
                    doing.of(work);
                    return work;
                }));
            }
            for (Future<?> one : all) {
                var _ = one.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException("The fictional city could not be made.", failure.getCause());
        }
    }

    /** Five weeks to fill in, of which two have passed; then a week for every step. */
    private void openSeason() throws IOException, InterruptedException {
        OwnClient performance = people.of(Role.FINANCE_PERFORMANCE_REVIEWER);
        String city = node("云溪").path();
        List<JsonNode> chains = new ArrayList<>();
        performance
                .read("api/v1/chains?kind=TARGET&path=" + city + "&year=" + year)
                .forEach(chains::add);
        // A chain for all kinds that is nearer would stand before the special one of departments.
        chains.sort(
                Comparator.comparing(chain -> chain.path("variant").asString("").isEmpty()));
        for (JsonNode chain : chains) {
            List<Map<String, Object>> steps = new ArrayList<>();
            LocalDate opens = today.minusDays(DAYS_PASSED);
            LocalDate closes = today.plusDays(DAYS_LEFT);
            for (JsonNode step : chain.path("steps")) {
                Map<String, Object> dated = new LinkedHashMap<>();
                for (String part : List.of("name", "role", "level", "optional")) {
                    dated.put(
                            part,
                            part.equals("optional")
                                    ? step.path(part).asBoolean()
                                    : step.path(part).asString());
                }
                dated.put("opens", opens.toString());
                dated.put("closes", closes.toString());
                steps.add(dated);
                closes = closes.plusDays(DAYS_OF_A_STEP);
            }
            performance.change(
                    "PUT",
                    "api/v1/chains",
                    Map.of(
                            "kind",
                            "TARGET",
                            "variant",
                            chain.path("variant").asString(""),
                            "path",
                            city,
                            "year",
                            year,
                            "name",
                            chain.path("name").asString(),
                            "steps",
                            steps));
        }
        performance.change(
                "POST",
                "api/v1/seasons/open",
                Map.of("kind", "TARGET", "path", city, "year", year, "note", "请各单位按时填报，重大项目附测算依据。"));
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

    private void declare(Work work, DemoFlow ofProjects, DemoFlow ofDepartments)
            throws IOException, InterruptedException {
        Place department = work.place();
        OwnClient clerk = work.deciders().clerk();
        String trade = department.key().substring(2);
        List<Idea> own =
                ideas.stream().filter(idea -> idea.trade().equals(trade)).toList();
        String template = template(department.parent());
        DemoProjects projects = new DemoProjects(year, template.equals("A"), words);
        List<DemoProjects.Made> made = new ArrayList<>();
        int unit = work.number() * UNITS;
        for (Place place : places) {
            if (place.parent().equals(department.key())) {
                made.addAll(projects.of(
                        clerk, new DemoProjects.Unit(node(place.key()).id(), department.parent(), unit), own));
                unit++;
            }
        }
        DemoProjects.admit(made, work.deciders());
        DemoDeclarations declarations = new DemoDeclarations(year, words, clerk, template);
        List<DemoFlow.Sent> filled = declarations.fillIn(made);
        DemoWholes wholes = new DemoWholes(clerk, node(department.key()).id(), work.number(), made);
        List<DemoFlow.Sent> whole = List.of(wholes.fillIn(year - 1, true), wholes.fillIn(year, false));
        planted.addAll(declarations.planted());
        planted.addAll(wholes.planted());
        ofProjects.submit(clerk, filled);
        ofDepartments.submit(clerk, whole);
        DemoProjects.end(made, work.deciders());
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
        people.handOver("clerk-01", Role.UNIT_CLERK, node("云溪水务0").path());
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
