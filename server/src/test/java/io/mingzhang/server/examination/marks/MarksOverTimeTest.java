package io.mingzhang.server.examination.marks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.marks.ExaminedRows.Row;
import io.mingzhang.server.examination.standing.Standings;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Long random histories of a document: what is open and why always follows from a plain reading of the rules. */
@TestServer
class MarksOverTimeTest {

    private static final List<MarkKind> KINDS = List.of(MarkKind.values());
    private static final List<String> SEVERITIES = List.of("ERROR", "WARNING", "INFO");
    private static final int STEPS = 40;
    private static final int FINDINGS = 6;

    private final Marking marking;
    private final InstantSource clock;
    private final ExaminedRows rows;

    MarksOverTimeTest(
            @Autowired Marking marking,
            @Autowired InstantSource clock,
            @Autowired JdbcClient database,
            @Autowired Standings standings,
            @Autowired TransactionTemplate transaction) {
        this.marking = marking;
        this.clock = clock;
        this.rows = new ExaminedRows(database, standings, transaction);
    }

    /** The newest decision about a finding, and in which version it was made. */
    private record Decided(MarkKind kind, String content, int version) {}

    /** What the document is at a moment. */
    private static final class Document {
        private UUID id = UUID.randomUUID();
        private UUID version = id;
        private int number;
        private Map<String, Row> findings = new TreeMap<>();
        private final Map<String, Decided> decisions = new HashMap<>();

        boolean isInForce(Row finding) {
            Decided decided = decisions.get(finding.fingerprint());
            return decided != null
                    && decided.kind() != MarkKind.WITHDRAWN
                    && decided.content().equals(finding.content())
                    && (decided.kind() != MarkKind.CORRECTED || decided.version() == number);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void openFindingsFollowFromTheDecisions(long seed) {
        Random random = new Random(seed);
        Document document = new Document();
        document.id = rows.document(clock.instant());
        nextVersion(document, random);
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(6)) {
                case 0 -> nextVersion(document, random);
                case 1 -> examine(document, random);
                default -> decide(document, random);
            }
            compare(document, "seed " + seed + ", step " + step);
        }
    }

    private void nextVersion(Document document, Random random) {
        document.number++;
        document.version = rows.version(document.id, document.number, clock.instant());
        examine(document, random);
    }

    private void examine(Document document, Random random) {
        document.findings = new TreeMap<>();
        for (int i = 0; i < FINDINGS; i++) {
            if (random.nextInt(4) > 0) {
                String fingerprint = "finding-" + i;
                String content = "figures " + random.nextInt(2);
                document.findings.put(fingerprint, new Row(fingerprint, content, SEVERITIES.get(i % 3)));
            }
        }
        rows.examination(document.id, document.version, List.copyOf(document.findings.values()), clock.instant());
    }

    private void decide(Document document, Random random) {
        MarkKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Collection<Row> chosen = document.findings.values().stream()
                .filter(each -> random.nextBoolean())
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        List<NewMarks.Marked> marked = new ArrayList<>();
        for (Row each : chosen) {
            marked.add(new NewMarks.Marked(each.fingerprint(), each.content()));
            if (kind != MarkKind.WITHDRAWN || document.decisions.containsKey(each.fingerprint())) {
                document.decisions.put(each.fingerprint(), new Decided(kind, each.content(), document.number));
            }
        }
        marking.decide(new Subject.OfDocument(document.id), new NewMarks(kind, "理由", marked, null).required());
    }

    private void compare(Document document, String moment) {
        Map<String, MarkView> views = new TreeMap<>();
        marking.newest(new Subject.OfDocument(document.id), null).forEach(mark -> views.put(mark.fingerprint(), mark));
        assertThat(views.keySet()).as(moment).hasSameElementsAs(document.decisions.keySet());
        int[] open = new int[SEVERITIES.size()];
        for (Row finding : document.findings.values()) {
            boolean inForce = document.isInForce(finding);
            if (!inForce) {
                open[SEVERITIES.indexOf(finding.severity())]++;
            }
            MarkView view = views.get(finding.fingerprint());
            if (view != null) {
                assertThat(view.inForce()).as(moment + ": " + view).isEqualTo(inForce);
                assertThat(view.reopened())
                        .as(moment + ": " + view)
                        .isEqualTo(!inForce && view.kind() != MarkKind.WITHDRAWN);
            }
        }
        views.values().stream()
                .filter(view -> !document.findings.containsKey(view.fingerprint()))
                .forEach(gone ->
                        assertThat(gone.inForce() || gone.reopened()).as(moment).isFalse());
        assertThat(rows.open(document.id)).as(moment).containsExactly(open[0], open[1], open[2]);
    }
}
