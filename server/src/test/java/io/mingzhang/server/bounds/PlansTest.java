package io.mingzhang.server.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.performance.PlantedTargets;
import io.mingzhang.server.platform.search.SearchWords;
import io.mingzhang.server.projects.PlantedProjects;
import io.mingzhang.server.projects.TestUnits;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Statements over the tables that grow with projects and declarations find an index, and those that count and sum are
 * answered by the index alone: {@code plans.txt} says by which. A few thousand rows are planted and the planner is told to
 * avoid reading whole tables, so that it decides as it does for many more.
 */
@TestServer
class PlansTest {

    private static final int COUNT = 4200;
    private static final Path WANTED = Path.of("src", "test", "resources", "bounds", "plans.txt");
    private static final Pattern LARGE = Pattern.compile(
            "(projects\\.project|performance\\.target|performance\\.library_indicator|workflow\\.subject|workflow\\.history)");
    private static final Pattern WHOLE_TABLE =
            Pattern.compile("Seq Scan on (project|target|library_indicator|subject|history)\\w*");

    private final HttpCaller page;
    private final StatementCounts counts;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private TestUnits units;

    @Autowired
    PlansTest(@LocalServerPort int port, StatementCounts counts, JdbcClient database, TransactionTemplate transaction) {
        this.page = new HttpCaller(port);
        this.counts = counts;
        this.database = database;
        this.transaction = transaction;
        this.units = new TestUnits(database, "990100000");
    }

    @BeforeEach
    void plant() {
        database.sql("delete from projects.project").update();
        units = new TestUnits(database, "990100000");
        PlantedProjects.plant(database, units, COUNT);
        PlantedTargets.plant(database, units.division());
        database.sql("vacuum analyze").update();
    }

    /** What others count is not to be met by thousands. */
    @AfterEach
    void clear() {
        for (String table : List.of("workflow.subject", "performance.target", "projects.project")) {
            database.sql("delete from " + table + " where starts_with(path, :top)")
                    .param("top", units.division().path())
                    .update();
        }
    }

    @Test
    void noLargeTableIsReadWhole() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String line : wanted()) {
            String[] parts = line.split("\\s*\\|\\s*", 2);
            String plans = plans(parts[0].replace("{path}", units.division().path()));
            Matcher whole = WHOLE_TABLE.matcher(plans);
            if (whole.find()) {
                wrong.add(parts[0] + ": " + whole.group() + "\n" + plans);
            }
            if (!parts[1].isBlank() && !isAnswered(plans, parts[1].strip())) {
                wrong.add(parts[0] + " is not answered by " + parts[1] + "\n" + plans);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void wordThatStandsEverywhereIsAnsweredByTheFirst() {
        String below = "&path=" + units.division().path();
        for (String list : List.of("declarations?", "projects?", "tasks?view=ALL&")) {
            JsonNode common = page.get("/api/v1/" + list + "text=" + encoded("补助") + below)
                    .json();
            assertThat(common.get("total").asInt()).as(list).isEqualTo(SearchWords.MOST_FOUND);
            assertThat(common.get("more").asBoolean()).as(list).isTrue();
        }
        String code = page.get("/api/v1/projects?size=1&sort=code,asc")
                .json()
                .at("/items/0/code")
                .asString();
        for (String list : List.of("declarations?", "projects?")) {
            JsonNode rare = page.get("/api/v1/" + list + "text=" + code + below).json();
            assertThat(rare.get("total").asInt()).as(list).isEqualTo(1);
            assertThat(rare.get("more").asBoolean()).as(list).isFalse();
        }
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** By an index alone; by a list of rows that an index of pieces of texts makes, of which no more than some are read. */
    private static boolean isAnswered(String plans, String index) {
        return index.endsWith("_searched")
                ? plans.contains("Bitmap Index Scan on " + index + " ") && plans.contains("->  Limit ")
                : Pattern.compile("Index Only Scan (Backward )?using " + index + " ")
                        .matcher(plans)
                        .find();
    }

    private static List<String> wanted() throws IOException {
        return Files.readAllLines(WANTED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private String plans(String address) throws Exception {
        String id = UUID.randomUUID().toString();
        HttpCaller.Answer answer = page.get(address, StatementCounts.HEADER, id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<String> large = counts.statements(id).stream()
                .filter(statement -> LARGE.matcher(statement).find())
                .toList();
        assertThat(large).as(address).isNotEmpty();
        return String.join("\n", large.stream().map(this::plan).toList());
    }

    /** As the database plans it once it has met the statement often: for any values, not for some of them. */
    private String plan(String statement) {
        String numbered = numbered(statement);
        long values = statement.chars().filter(character -> character == '?').count();
        List<String> lines = transaction.execute(status -> {
            database.sql("set local enable_seqscan = off").update();
            database.sql("set local enable_bitmapscan = " + (statement.contains("search_grams") ? "on" : "off"))
                    .update();
            database.sql("set local plan_cache_mode = force_generic_plan").update();
            database.sql("prepare planned as " + numbered).update();
            List<String> planned = database.sql("explain execute planned"
                            + (values == 0
                                    ? ""
                                    : "(" + String.join(", ", Collections.nCopies((int) values, "null")) + ")"))
                    .query(String.class)
                    .list();
            database.sql("deallocate planned").update();
            return planned;
        });
        return String.join("\n", Objects.requireNonNull(lines));
    }

    /** The same with the names of parameters that the database understands. */
    private static String numbered(String statement) {
        StringBuilder numbered = new StringBuilder();
        int last = 0;
        for (int i = 0; i < statement.length(); i++) {
            char character = statement.charAt(i);
            numbered.append(character == '?' ? "$" + ++last : String.valueOf(character));
        }
        return numbered.toString();
    }
}
