package io.mingzhang.server.reliability;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.performance.TestDeclarations;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.projects.TestUnits;
import io.mingzhang.server.reliability.Journey.Casting;
import io.mingzhang.server.reliability.Typist.Seat;
import io.mingzhang.server.reliability.WrittenForm.Own;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Several people declare, two at each form, and send, return and approve, while the server and its database are killed at any
 * moment: what they were told is done is done, once, whole, in order; what they were not told they ask for again; and the chain
 * of the audit trail holds. With {@code -Dmingzhang.long=true} for minutes instead of once.
 */
@Timeout(1800)
class DeclaringUnderKillTest {

    private static final Duration LONG = Duration.ofMinutes(Integer.getInteger("mingzhang.long.minutes", 7));
    private static final int FORMS = 2;
    /** Counted by what was acknowledged, so that a slow machine tries as much as a quick one. */
    private static final int LONGEST_LIFE = 60;

    private static final int LONGEST_ABSENCE_MILLIS = 4000;
    private static final int MOMENT_MILLIS = 20;
    private static final int PATIENCE_MINUTES = 5;

    @TempDir
    private Path folder;

    private int kills;
    private int databaseKills;

    @Test
    void whatIsAcknowledgedIsThereOnceAndWhole(TestReporter figures) throws Exception {
        try (MortalServer server = MortalServer.start(folder)) {
            List<Typist> typists = typists(server);
            dieAgainAndAgain(server, typists);
            JdbcClient stored = server.database();
            TestPeople people = new TestPeople(stored);
            Afterwards afterwards = new Afterwards(
                    stored,
                    HttpCaller.in(server.port(), people.session("clerk-0-0")),
                    HttpCaller.in(server.port(), people.session("auditing")));
            for (int i = 0; i < typists.size(); i += 2) {
                afterwards.requireForm(typists.subList(i, i + 2));
            }
            afterwards.requireJourneys(typists);
            afterwards.requireRequests(typists, FORMS);
            afterwards.requireNoOrphans();
            long entries = afterwards.requireChain();
            figures.publishEntry(figures(typists, entries));
        }
    }

    private Map<String, String> figures(List<Typist> typists, long entries) {
        Map<String, Long> told = new LinkedHashMap<>();
        told.put("kills of the server", (long) kills);
        told.put("kills of the database", (long) databaseKills);
        told.put("acknowledged", sum(typists, typist -> typist.acknowledged().size()));
        told.put("no answer", sum(typists, typist -> typist.sum(PatientCaller::unanswered)));
        told.put("answered again", sum(typists, typist -> typist.sum(PatientCaller::repeated)));
        told.put("sent", sum(typists, typist -> typist.travelled().size()));
        told.put(
                "moves",
                sum(
                        typists,
                        typist -> typist.travelled().stream()
                                .mapToInt(travelled -> travelled.moves().size())
                                .sum()));
        told.put("entries of the chain", entries);
        Map<String, String> figures = new LinkedHashMap<>();
        told.forEach((what, figure) -> figures.put(what, figure.toString()));
        return figures;
    }

    private static long sum(List<Typist> typists, ToIntFunction<Typist> figure) {
        return typists.stream().mapToInt(figure).sum();
    }

    /** Each time the server dies, every other time its database before it as well, and at last only the database. */
    private void dieAgainAndAgain(MortalServer server, List<Typist> typists) throws Exception {
        Random random = new Random(20261122);
        long until = System.nanoTime() + (Boolean.getBoolean("mingzhang.long") ? LONG.toNanos() : 0);
        try (ExecutorService people = Executors.newFixedThreadPool(typists.size())) {
            List<Future<Typist>> working = typists.stream().map(people::submit).toList();
            try {
                do {
                    live(working, typists, random.nextInt(1, LONGEST_LIFE));
                    Thread.sleep(random.nextInt(MOMENT_MILLIS));
                    if (kills % 2 == 1) {
                        server.killDatabase();
                        databaseKills++;
                        Thread.sleep(random.nextInt(LONGEST_ABSENCE_MILLIS));
                    }
                    server.kill();
                    kills++;
                    server.startAgain();
                } while (System.nanoTime() < until);
                live(working, typists, LONGEST_LIFE);
                server.killDatabase();
                databaseKills++;
                typists.forEach(Typist::stop);
                for (Future<Typist> one : working) {
                    one.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
                }
            } finally {
                people.shutdownNow(); // has an end also when the server came not back
            }
        }
    }

    /** Until so many further requests were acknowledged. */
    private static void live(List<Future<Typist>> working, List<Typist> typists, int further) throws Exception {
        long until = sum(typists, typist -> typist.acknowledged().size()) + further;
        while (sum(typists, typist -> typist.acknowledged().size()) < until) {
            requireBusy(working);
            Thread.sleep(MOMENT_MILLIS);
        }
    }

    /** Somebody who got a wrong answer ends the test at once. */
    private static void requireBusy(List<Future<Typist>> working) throws Exception {
        for (Future<Typist> one : working) {
            if (one.isDone()) {
                one.get();
            }
        }
    }

    private static List<Typist> typists(MortalServer server) throws IOException {
        JdbcClient database = server.database();
        TestUnits units = new TestUnits(database, "330197000");
        TestPeople people = new TestPeople(database);
        people.person("head", units.unit().path(), Role.UNIT_HEAD);
        people.person("department", units.department().path(), Role.DEPARTMENT_REVIEWER);
        people.person("business", units.division().path(), Role.FINANCE_BUSINESS_REVIEWER);
        people.person("performance", units.division().path(), Role.FINANCE_PERFORMANCE_REVIEWER);
        people.person("auditing", "/", Role.AUDIT_ADMINISTRATOR);
        TestDeclarations.letGapsPass(database, units.division());
        List<Typist> typists = new ArrayList<>();
        for (int form = 0; form < FORMS; form++) {
            String id = "";
            int person = 0;
            for (Own own : Own.values()) {
                String login = "clerk-" + form + "-" + person;
                people.person(login, units.unit().path(), Role.UNIT_CLERK);
                String session = people.session(login);
                if (id.isEmpty()) {
                    HttpCaller page = HttpCaller.in(server.port(), session);
                    id = TestDeclarations.made(page, units.unit().id(), "共同填写的项目" + form)
                            .get("id")
                            .asString();
                }
                long seed = 7L * form + person++;
                Seat seat = new Seat(units.unit().id(), id, own);
                typists.add(new Typist(seat, casting(server, people, session, seed), seed));
            }
        }
        return typists;
    }

    private static Casting casting(MortalServer server, TestPeople people, String session, long seed) {
        List<PatientCaller> reviewers = new ArrayList<>();
        for (String login : List.of("head", "department", "business", "performance")) {
            reviewers.add(new PatientCaller(people.session(login), server, seed));
        }
        return new Casting(new PatientCaller(session, server, seed), reviewers);
    }
}
