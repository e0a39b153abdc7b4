package io.mingzhang.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.setup.DemoAccounts;
import io.mingzhang.server.platform.access.setup.DemoAccounts.Made;
import io.mingzhang.server.platform.database.DatabasePlace;
import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoCity;
import io.mingzhang.server.start.demo.DemoMistake;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The fictional city of the demonstration is as the guide says: everything is there, and wrong is only what is planted. */
class DemoCityTest {

    private static final int PAGE = 200;
    private static final Set<Role> WITHOUT_DESK =
            Set.of(Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static List<Made> accounts;
    private static DemoCity.Built built;
    private static OwnClient auditor;
    /** The fiscal year that is being declared. */
    private static int year;

    @BeforeAll
    static void build() throws Exception {
        List<String> settings = new ArrayList<>(RunningServer.settingsFor(folder));
        settings.add("--server.port=0");
        settings.add("--mingzhang.database.durable=false");
        settings.add("--mingzhang.examination.warm-up=false");
        settings.add("--mingzhang.access.password.memory-kilobytes=64");
        settings.add("--mingzhang.access.password.passes=1");
        server = RunningServer.start(DatabasePlace.embedded(folder), settings);
        accounts = server.bean(DemoAccounts.class).makeOnce();
        LocalDate today = LocalDate.ofInstant(server.bean(InstantSource.class).instant(), ZoneId.systemDefault());
        year = today.getYear() + 1;
        built = DemoCity.make(server.address(), accounts, today);
        auditor = signedIn(account(Role.AUDITOR));
    }

    @AfterAll
    static void stop() {
        auditor.close();
        server.close();
    }

    @Test
    void thereAreThreeHundredProjectsInAllStates() throws Exception {
        Map<String, Integer> states = new TreeMap<>();
        for (JsonNode project : all("api/v1/projects?")) {
            states.merge(project.path("state").path("state").asString(), 1, Integer::sum);
        }
        assertThat(states.keySet())
                .containsExactlyInAnyOrder(
                        "PLANNED", "WAITING", "RESERVED", "COMPILING", "EXECUTING", "ENDED", "TERMINATED");
        assertThat(states.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5));
        assertThat(states.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(300);
    }

    @Test
    void declarationsStandInEveryStateAndEarlierYearsAreApproved() throws Exception {
        Map<Integer, Map<String, Integer>> states = new HashMap<>();
        for (int which = year - 2; which <= year; which++) {
            Map<String, Integer> ofYear = states.computeIfAbsent(which, none -> new TreeMap<>());
            for (JsonNode one : all("api/v1/declarations?year=" + which)) {
                ofYear.merge(one.path("state").asString(), 1, Integer::sum);
            }
        }
        assertThat(states.get(year)).containsOnlyKeys("DRAFT", "RETURNED", "UNDER_REVIEW", "APPROVED");
        assertThat(states.get(year - 1)).containsOnlyKeys("APPROVED");
        assertThat(states.get(year - 2)).containsOnlyKeys("APPROVED");
        assertThat(states.get(year - 2))
                .hasEntrySatisfying("APPROVED", count -> assertThat(count).isGreaterThan(20));
        assertThat(all("api/v1/declarations?kind=DEPARTMENT&year=" + year)).hasSize(12);
    }

    @Test
    void plantedMistakesAreFoundAndNothingElseIsAnError() throws Exception {
        Map<String, DemoCity.Planted> planted = new HashMap<>();
        built.planted().forEach(one -> planted.put(one.declaration(), one));
        Set<String> kinds = new HashSet<>();
        Set<String> unexpected = new TreeSet<>();
        for (JsonNode one : all("api/v1/declarations?year=" + year)) {
            String id = one.path("id").asString();
            DemoCity.Planted mistake = planted.get(id);
            Set<String> found = new TreeSet<>();
            for (JsonNode finding :
                    auditor.read("api/v1/declarations/" + id + "/findings").path("findings")) {
                String check = finding.path("check").asString();
                found.add(check);
                boolean expected = mistake != null && mistake.checks().contains(check);
                if (finding.path("severity").asString().equals("ERROR") && !expected) {
                    unexpected.add("%s in %s (%s): %s"
                            .formatted(
                                    check,
                                    one.path("title").asString(),
                                    mistake == null ? "nothing planted" : mistake.words(),
                                    finding.path("message").asString()));
                }
            }
            if (mistake != null) {
                assertThat(found).as(mistake.words()).contains(mistake.checks().getFirst());
                kinds.add(mistake.words());
            }
        }
        assertThat(unexpected).isEmpty();
        assertThat(kinds)
                .containsAll(Arrays.stream(DemoMistake.values())
                        .map(DemoMistake::words)
                        .toList())
                .hasSize(DemoMistake.values().length + 3);
    }

    @Test
    void everyAccountSignsInAndWhoDecidesHasSomethingToDo() throws Exception {
        for (Made account : accounts) {
            try (OwnClient client = signedIn(account)) {
                JsonNode me = client.read("api/v1/me");
                assertThat(me.path("permissions")).as(account.login()).isNotEmpty();
                if (!WITHOUT_DESK.contains(account.role())) {
                    assertThat(client.read("api/v1/tasks?view=TODO&kind=TARGET&year=" + year)
                                    .path("total")
                                    .asInt())
                            .as(account.login())
                            .isPositive();
                }
            }
        }
    }

    private static List<JsonNode> all(String path) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonNode answer = auditor.read(path + "&size=" + PAGE + "&page=" + page);
            answer.path("items").forEach(all::add);
            if (all.size() >= answer.path("total").asInt()) {
                return all;
            }
        }
    }

    private static Made account(Role role) {
        return accounts.stream().filter(one -> one.role() == role).findFirst().orElseThrow();
    }

    private static OwnClient signedIn(Made account) throws Exception {
        OwnClient client = new OwnClient(server.address());
        client.signIn(account.login(), account.password());
        return client;
    }
}
