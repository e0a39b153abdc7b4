package io.mingzhang.server.examination.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.marks.ExaminedRows.Row;
import io.mingzhang.server.examination.standing.Standings;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TestServer
class MarkingTest {

    private static final Row SUM = new Row("f-sum", "120", "ERROR");
    private static final Row TEXT = new Row("f-text", "118", "WARNING");

    private final Marking marking;
    private final InstantSource clock;
    private final ExaminedRows rows;
    private final JdbcClient database;
    private UUID document = UUID.randomUUID();
    private UUID version = document;
    private UUID examination = document;

    MarkingTest(
            @Autowired Marking marking,
            @Autowired InstantSource clock,
            @Autowired JdbcClient database,
            @Autowired Standings standings,
            @Autowired TransactionTemplate transaction) {
        this.marking = marking;
        this.clock = clock;
        this.database = database;
        this.rows = new ExaminedRows(database, standings, transaction);
    }

    @BeforeEach
    void examinedOnce() {
        document = rows.document(clock.instant());
        version = rows.version(document, 1, clock.instant());
        examination = rows.examination(document, version, List.of(SUM, TEXT), clock.instant());
    }

    @Test
    void acceptedFindingIsNoLongerOpen() {
        List<MarkView> marks = decide(MarkKind.ACCEPTED, "上级已批复调整", SUM);
        assertThat(marks).singleElement().satisfies(mark -> {
            assertThat(mark.inForce()).isTrue();
            assertThat(mark.check()).isEqualTo("SUM-03");
            assertThat(mark.message()).isEqualTo("合计不等于各项之和");
        });
        assertThat(rows.open(document)).containsExactly(0, 1, 0);
    }

    @Test
    void reopensWhenTheFiguresChange() {
        decide(MarkKind.ACCEPTED, "上级已批复调整", SUM);
        rows.examination(document, version, List.of(new Row("f-sum", "121", "ERROR")), clock.instant());
        assertThat(newest()).singleElement().satisfies(mark -> {
            assertThat(mark.inForce()).isFalse();
            assertThat(mark.reopened()).isTrue();
            assertThat(mark.why()).contains("有改动");
        });
        assertThat(rows.open(document)).containsExactly(1, 0, 0);
    }

    @Test
    void correctionIsBelievedUntilTheNextVersionShowsTheSame() {
        decide(MarkKind.CORRECTED, "", SUM);
        rows.examination(document, version, List.of(SUM, TEXT), clock.instant());
        assertThat(rows.open(document)).containsExactly(0, 1, 0);
        UUID next = rows.version(document, 2, clock.instant());
        rows.examination(document, next, List.of(SUM), clock.instant());
        assertThat(newest()).singleElement().satisfies(mark -> {
            assertThat(mark.reopened()).isTrue();
            assertThat(mark.why()).contains("新版本中仍有");
        });
        assertThat(rows.open(document)).containsExactly(1, 0, 0);
    }

    @Test
    void correctionMadeInAnOlderVersionIsNotBelievedOfANewerOne() {
        UUID shown = examination;
        UUID next = rows.version(document, 2, clock.instant());
        rows.examination(document, next, List.of(SUM), clock.instant());
        NewMarks.Marked sum = new NewMarks.Marked(SUM.fingerprint(), SUM.content());
        marking.decide(subject(), new NewMarks(MarkKind.CORRECTED, "", List.of(sum), shown).required());
        assertThat(newest()).singleElement().matches(MarkView::reopened);
        assertThat(rows.open(document)).containsExactly(1, 0, 0);
    }

    @Test
    void correctionThatWasMadeNeitherHoldsNorReopens() {
        decide(MarkKind.CORRECTED, "", SUM);
        UUID next = rows.version(document, 2, clock.instant());
        rows.examination(document, next, List.of(TEXT), clock.instant());
        assertThat(newest())
                .singleElement()
                .matches(mark -> !mark.inForce() && !mark.reopened())
                .matches(mark -> mark.why().isEmpty());
    }

    @Test
    void withdrawingOpensTheFindingAndStaysInTheHistory() {
        decide(MarkKind.NOT_AN_ERROR, "", SUM);
        decide(MarkKind.WITHDRAWN, "", SUM);
        decide(MarkKind.WITHDRAWN, "", SUM);
        assertThat(rows.open(document)).containsExactly(1, 1, 0);
        assertThat(marking.history(subject(), null))
                .extracting(MarkView::kind)
                .containsExactly(MarkKind.WITHDRAWN, MarkKind.NOT_AN_ERROR);
    }

    @Test
    void theSameDecisionTwiceIsOneDecision() {
        decide(MarkKind.ACCEPTED, "理由", SUM, TEXT);
        decide(MarkKind.ACCEPTED, "理由", SUM, TEXT);
        assertThat(marking.history(subject(), null)).hasSize(2);
        decide(MarkKind.ACCEPTED, "更好的理由", SUM);
        assertThat(marking.history(subject(), "f-sum"))
                .extracting(MarkView::reason)
                .containsExactly("更好的理由", "理由");
    }

    @Test
    void whatIsNotShownAnyMoreCannotBeDecidedAbout() {
        assertThatThrownBy(() -> decide(MarkKind.CORRECTED, "", SUM, new Row("f-sum", "other figures", "ERROR")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有标记");
        assertThat(marking.history(subject(), null)).isEmpty();
    }

    @Test
    void theExaminationOfAnotherDocumentIsNoExcuse() {
        UUID other = rows.document(clock.instant());
        UUID foreign = rows.examination(
                other, rows.version(other, 1, clock.instant()), List.of(new Row("x", "1", "INFO")), clock.instant());
        NewMarks marks = new NewMarks(MarkKind.CORRECTED, "", List.of(new NewMarks.Marked("x", "1")), foreign);
        assertThatThrownBy(() -> marking.decide(subject(), marks.required())).isInstanceOf(Refused.class);
    }

    @Test
    void decisionsSurviveDeletionAndRestoration() {
        decide(MarkKind.ACCEPTED, "理由", SUM);
        delete("now()");
        assertThatThrownBy(() -> decide(MarkKind.WITHDRAWN, "", SUM)).isInstanceOf(Refused.class);
        delete("null");
        assertThat(newest()).singleElement().matches(MarkView::inForce);
    }

    @Test
    void everythingWrongWithARequestIsToldAtOnce() {
        NewMarks marks = new NewMarks(MarkKind.ACCEPTED, "  ", List.of(), null);
        assertThatThrownBy(marks::required)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.fields())
                                .extracting(FieldProblem::field)
                                .containsExactly("reason", "findings"));
    }

    @Test
    void fiveThousandFindingsAreDecidedAboutAtOnce() {
        List<Row> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(new Row("many-" + i, "1", i % 2 == 0 ? "ERROR" : "INFO"));
        }
        rows.examination(document, version, many, clock.instant());
        decide(MarkKind.NOT_AN_ERROR, "", many.toArray(Row[]::new));
        assertThat(rows.open(document)).containsExactly(0, 0, 0);
        assertThat(newest()).hasSize(5000).allMatch(MarkView::inForce);
    }

    private void delete(String when) {
        database.sql("update examination.document set deleted_at = " + when + " where id = ?")
                .param(document)
                .update();
    }

    private Subject subject() {
        return new Subject.OfDocument(document);
    }

    private List<MarkView> newest() {
        return marking.newest(subject(), null);
    }

    private List<MarkView> decide(MarkKind kind, String reason, Row... findings) {
        List<NewMarks.Marked> marked = new ArrayList<>();
        for (Row each : findings) {
            marked.add(new NewMarks.Marked(each.fingerprint(), each.content()));
        }
        return marking.decide(subject(), new NewMarks(kind, reason, marked, null).required());
    }
}
