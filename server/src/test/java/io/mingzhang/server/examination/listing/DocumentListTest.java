package io.mingzhang.server.examination.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.listing.PlantedDocument.PlantedFinding;
import io.mingzhang.server.examination.standing.Standings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@TestServer
class DocumentListTest {

    private static final int DOCUMENTS = 120;
    private static final int QUERIES = 60;

    private final HttpCaller caller;
    private final JdbcClient database;
    private final Planting planting;
    private final List<PlantedDocument> planted;

    @Autowired
    DocumentListTest(
            @LocalServerPort int port, JdbcClient database, Standings standings, TransactionTemplate transaction) {
        this.caller = new HttpCaller(port);
        this.database = database;
        this.planting = new Planting(database, standings, transaction);
        Random random = new Random(42);
        this.planted = IntStream.range(0, DOCUMENTS)
                .mapToObj(number -> PlantedDocument.of(number, random))
                .toList();
    }

    @BeforeEach
    void plant() {
        TestDatabase.empty(database);
        planting.plant(planted);
    }

    /** A wish as it stands in the address, and what it means. */
    private record Wish(String parameter, Predicate<PlantedDocument> meaning) {

        static Wish of(String name, String value, Predicate<PlantedDocument> meaning) {
            return new Wish(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8), meaning);
        }
    }

    @Test
    void listsExactlyTheDocumentsThatAFilterLeavesInOrderAndWithoutOverlap() {
        Random random = new Random(7);
        for (int i = 0; i < QUERIES; i++) {
            List<Wish> wishes = wishes(random);
            String parameters = parameters(wishes);
            List<String> expected = left(wishes)
                    .sorted(Comparator.comparing(PlantedDocument::changedAt).reversed())
                    .map(document -> document.id().toString())
                    .toList();
            assertThat(ids(parameters)).as(parameters).isEqualTo(expected);
        }
    }

    @Test
    void countsBesideAChoiceAreWhatTheChoiceWouldLeave() {
        Random random = new Random(8);
        for (int i = 0; i < QUERIES; i++) {
            List<Wish> wishes = wishes(random).stream()
                    .filter(wish -> !wish.parameter().startsWith("department"))
                    .toList();
            JsonNode facets =
                    caller.get("/api/v1/documents/facets?" + parameters(wishes)).json();
            assertThat(choices(facets.get("departments")))
                    .as(parameters(wishes))
                    .isEqualTo(counted(wishes, document -> orNone(document.department())));
        }
    }

    @Test
    void aChoiceDoesNotNarrowItself() {
        JsonNode facets = caller.get("/api/v1/documents/facets?state=FAILED").json();
        assertThat(choices(facets.get("states"))).isEqualTo(counted(List.of(), PlantedDocument::state));
        assertThat(choices(facets.get("years")))
                .isEqualTo(counted(
                        List.of(new Wish("", document -> document.state().equals("FAILED"))),
                        document -> document.year().map(String::valueOf).orElse("NONE")));
    }

    @Test
    void figuresOverAFilterAreTheSumsOfItsDocuments() {
        Random random = new Random(9);
        for (int i = 0; i < QUERIES; i++) {
            List<Wish> wishes = i == 0 ? List.of() : wishes(random);
            JsonNode overview =
                    caller.get("/api/v1/overview?" + parameters(wishes)).json();
            boolean deleted = parameters(wishes).contains("deleted=true");
            List<PlantedDocument> left = left(wishes).toList();
            assertThat(overview.get("documents").asInt()).isEqualTo(left.size());
            for (String severity : List.of("ERROR", "WARNING", "INFO")) {
                String name = severity.toLowerCase(java.util.Locale.ROOT) + "s";
                long open = left.stream().mapToLong(d -> d.open(severity)).sum();
                assertThat(overview.at("/open/" + name).asLong())
                        .as(parameters(wishes))
                        .isEqualTo(open);
                assertThat(overview.at("/found/" + name).asLong())
                        .isEqualTo(
                                left.stream().mapToLong(d -> d.found(severity)).sum());
                assertThat(sum(overview.get("byCheck"), name)).isEqualTo(deleted ? 0 : open);
                assertThat(sum(overview.get("byCategory"), name)).isEqualTo(deleted ? 0 : open);
            }
            assertThat(sum(overview.get("byYear"), "documents")).isEqualTo(left.size());
        }
    }

    @Test
    void rowsTellStateAndCountsOfTheDocument() {
        JsonNode items = caller.get("/api/v1/documents?size=200").json().get("items");
        Map<String, PlantedDocument> byId = planted.stream()
                .collect(Collectors.toMap(document -> document.id().toString(), Function.identity()));
        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            PlantedDocument document =
                    Objects.requireNonNull(byId.get(item.get("id").asString()));
            assertThat(item.get("state").asString()).isEqualTo(document.state());
            assertThat(item.get("department").asString()).isEqualTo(document.department());
            assertThat(item.at("/open/errors").asLong()).isEqualTo(document.open("ERROR"));
            assertThat(item.at("/found/warnings").asLong()).isEqualTo(document.found("WARNING"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'sort=colour,asc',sort",
        "'sort=name,up',sort",
        "size=0,size",
        "page=-1,page",
        "size=201,size",
        "set=x,set"
    })
    void refusesWhatItDoesNotKnowAndSaysWhich(String parameters, String field) {
        HttpCaller.Answer answer = caller.get("/api/v1/documents?" + parameters);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/fields/0/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "name",
        "department",
        "division",
        "year",
        "kind",
        "errors",
        "warnings",
        "infos",
        "size",
        "versions",
        "createdAt",
        "examinedAt"
    })
    void everyOrderHoldsEveryDocumentOnce(String column) {
        long listed = planted.stream().filter(document -> !document.deleted()).count();
        assertThat(ids("sort=" + column + ",desc")).doesNotHaveDuplicates().hasSize((int) listed);
        assertThat(ids("sort=" + column + ",asc")).doesNotHaveDuplicates().hasSize((int) listed);
    }

    private java.util.stream.Stream<PlantedDocument> left(List<Wish> wishes) {
        boolean deleted = wishes.stream().anyMatch(wish -> wish.parameter().equals("deleted=true"));
        return planted.stream()
                .filter(document -> document.deleted() == deleted)
                .filter(document ->
                        wishes.stream().allMatch(wish -> wish.meaning().test(document)));
    }

    private static List<Wish> wishes(Random random) {
        List<Wish> all = new ArrayList<>();
        String department = PlantedDocument.one(PlantedDocument.DEPARTMENTS, random);
        all.add(Wish.of("department", orNone(department), d -> d.department().equals(department)));
        int year = 2023 + random.nextInt(3);
        all.add(new Wish(
                "year=NONE&year=" + year, d -> d.year().filter(y -> y != year).isEmpty()));
        String state = PlantedDocument.one(List.of("EXAMINED", "WAITING", "RUNNING", "FAILED", "CANCELLED"), random);
        all.add(Wish.of("state", state, d -> d.state().equals(state)));
        all.add(Wish.of("media", "XLSX", d -> d.media().equals("XLSX")));
        all.add(Wish.of("kind", "BUDGET", d -> d.kind().equals("BUDGET")));
        String words = PlantedDocument.one(List.of("教育", "水利局 第1", "DOCX", "县", "2024年", "%", "_", "'"), random);
        all.add(Wish.of("query", words, d -> contains(d, words)));
        String severity = PlantedDocument.one(List.of("ERROR", "WARNING", "INFO"), random);
        all.add(Wish.of("severity", severity, d -> d.open(severity) > 0));
        String check = PlantedDocument.one(PlantedDocument.CHECKS, random);
        all.add(Wish.of(
                "check",
                check,
                d -> d.findings().stream().map(PlantedFinding::check).anyMatch(check::equals)));
        all.add(Wish.of(
                "set",
                PlantedDocument.SETS.getFirst().toString(),
                d -> d.sets().contains(PlantedDocument.SETS.getFirst())));
        java.util.Collections.shuffle(all, random);
        List<Wish> chosen = new ArrayList<>(all.subList(0, random.nextInt(3)));
        if (random.nextInt(6) == 0
                && chosen.stream().noneMatch(wish -> wish.parameter().startsWith("check"))) {
            chosen.add(Wish.of("deleted", "true", PlantedDocument::deleted));
        }
        return chosen;
    }

    private static boolean contains(PlantedDocument document, String words) {
        String text = (document.name() + " " + document.department() + " " + document.division())
                .toLowerCase(java.util.Locale.ROOT);
        return java.util.Arrays.stream(words.toLowerCase(java.util.Locale.ROOT).split(" "))
                .allMatch(text::contains);
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "NONE" : value;
    }

    private static String parameters(List<Wish> wishes) {
        return wishes.stream().map(Wish::parameter).collect(Collectors.joining("&"));
    }

    private List<String> ids(String parameters) {
        List<String> ids = new ArrayList<>();
        int page = 0;
        while (true) {
            JsonNode answer = caller.get("/api/v1/documents?size=17&page=" + page++ + "&" + parameters)
                    .json();
            answer.get("items").forEach(item -> ids.add(item.get("id").asString()));
            if (answer.get("items").isEmpty()
                    || ids.size() >= answer.get("total").asInt()) {
                assertThat(answer.get("total").asInt()).isEqualTo(ids.size());
                return ids;
            }
        }
    }

    private static Map<String, Integer> choices(JsonNode choices) {
        Map<String, Integer> counts = new TreeMap<>();
        choices.forEach(choice ->
                counts.put(choice.get("value").asString(), choice.get("count").asInt()));
        return counts;
    }

    private Map<String, Integer> counted(List<Wish> wishes, Function<PlantedDocument, String> by) {
        return left(wishes).collect(Collectors.toMap(by, document -> 1, Integer::sum, TreeMap::new));
    }

    private static long sum(JsonNode list, String name) {
        long sum = 0;
        for (JsonNode item : list) {
            sum += item.get(name).asLong();
        }
        return sum;
    }
}
