package io.mingzhang.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.SetExaminer;
import io.mingzhang.checks.rulebook.SetReport;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.checks.together.SetFormer;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.documents.fictional.FictionalExamples.Example;
import io.mingzhang.documents.fictional.FictionalSet;
import io.mingzhang.kernel.Participant;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.Examined.WithContent;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetViewerTest {

    private final Map<String, WithContent> documents = new LinkedHashMap<>();
    private final AuditedSet set = contradicting("unit-changed");
    private final SetViewer viewer = new SetViewer(set, members(), Examined.rulebook());

    @Test
    void everyAmountOfTheSetStandsInTheViewOfItsOwnDocument() {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        documents.forEach((source, document) -> texts.put(
                source,
                ViewTexts.byPlace(
                        new ReportViewer(document.audited(), document.content(), Examined.rulebook()).view())));

        assertThat(set.findings()).isNotEmpty();
        List<Participant> amounts = set.findings().stream()
                .flatMap(finding -> finding.participants().stream())
                .filter(figure -> figure.amount().isPresent())
                .toList();
        assertThat(amounts).extracting(figure -> figure.at().source()).contains("unit-1.txt", "department.txt");
        for (Participant figure : amounts) {
            assertThat(texts.get(figure.at().source()))
                    .containsEntry(viewer.place(figure).place(), figure.printed());
        }
    }

    @Test
    void everyFigureNamesItsDocument() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();

        viewer.writeFindings(json);

        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("\"documentId\":\"id of unit-1.txt\",\"source\":\"unit-1.txt\"")
                .contains("\"documentId\":\"id of department.txt\",\"source\":\"department.txt\"");
        assertThat(viewer.rows()).hasSameSizeAs(set.findings());
        assertThat(viewer.rows().getFirst().ordinal()).isEqualTo(1);
    }

    private AuditedSet contradicting(String id) {
        FictionalSet family = FictionalSet.of(1);
        List<Example> files = FictionalSet.ALL.stream()
                .filter(contradiction -> contradiction.id().equals(id))
                .findFirst()
                .orElseThrow()
                .plant()
                .files(family);
        Map<String, ExaminedDocument> examined = new LinkedHashMap<>();
        for (Example file : files) {
            WithContent document = Examined.of(file.name(), file.text().getBytes(StandardCharsets.UTF_8));
            documents.put(file.name(), document);
            examined.put(file.name(), new ExaminedDocument(document.audited().document(), Standards.shipped()));
        }
        SetPlan plan = SetFormer.sets(examined.values().stream()
                        .map(document -> DocumentKey.of(document.disclosure()))
                        .toList())
                .getFirst();
        SetReport report = new SetExaminer(Examined.rulebook()).examine(DocumentSet.of(plan, examined));
        return new AuditedSet(plan, Optional.of(report), Settled.of(report.findings()));
    }

    private List<SetMember> members() {
        List<SetMember> members = new ArrayList<>();
        documents.forEach((source, document) -> members.add(new SetMember("id of " + source, document.content())));
        return members;
    }
}
