package io.mingzhang.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.Examined.WithContent;
import io.mingzhang.reports.run.Audited;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportViewerTest {

    @ParameterizedTest
    @ValueSource(strings = {"county-with-errors", "bracket-with-errors", "metropolitan-clean"})
    void theViewPrintsEverythingTheReaderFound(String name) throws IOException {
        WithContent document = example(name);

        assertThat(ViewTexts.joined(viewer(document).view())).isEqualTo(joined(document.content()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-with-errors", "bracket-with-errors", "metropolitan-with-errors"})
    void everyAmountOfFindingsAndRelationsStandsWhereTheViewSays(String name) throws IOException {
        WithContent document = example(name);
        ReportViewer viewer = viewer(document);
        Map<String, String> texts = ViewTexts.byPlace(viewer.view());

        for (Participant figure : figures(document.audited())) {
            ViewPlace place = viewer.place(figure);
            String text = texts.getOrDefault(place.place(), "（没有这个位置）");
            if (figure.amount().isPresent()) {
                assertThat(shown(text, place)).as("%s", figure).isEqualTo(figure.printed());
            } else {
                assertThat(texts)
                        .as("%s", figure)
                        .satisfiesAnyOf(
                                known -> assertThat(known).containsKey(place.place()),
                                known -> assertThat(figure.at().line()).isZero());
            }
        }
    }

    @Test
    void tablesHaveTheHeaderTotalsAndColumnsOfTheModel() throws IOException {
        WithContent document = example("county-clean");
        DocumentView view = viewer(document).view();
        BudgetTable model = document.audited().document().tables().get(1);

        TableBlock table = view.blocks().stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .filter(block -> block.part().equals(model.id()))
                .findFirst()
                .orElseThrow();

        assertThat(table.title().kindLabel()).isEqualTo(model.kind().label());
        assertThat(table.title().unit()).isEqualTo("万元");
        assertThat(table.headerRows()).isPositive();
        assertThat(table.frozenColumns()).isEqualTo(2);
        assertThat(table.columns().get(2).align()).isEqualTo(TableBlock.Align.RIGHT);
        assertThat(table.rows()).anyMatch(row -> row.role() == TableBlock.RowRole.TOTAL);
    }

    private static WithContent example(String name) throws IOException {
        Path file = Path.of("../examples/" + name + ".txt");
        return Examined.of(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static ReportViewer viewer(WithContent document) {
        return new ReportViewer(document.audited(), document.content(), Examined.rulebook());
    }

    private static String joined(DocumentContent content) {
        return content.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(GridCell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static List<Participant> figures(Audited audited) {
        List<Participant> figures = new ArrayList<>();
        audited.findings().forEach(finding -> figures.addAll(finding.participants()));
        audited.report().held().forEach(held -> figures.addAll(held.relation().participants()));
        audited.report().coverage().unbound().forEach(unbound -> figures.add(unbound.figure()));
        return figures;
    }

    private static String shown(String text, ViewPlace place) {
        return place.offset() < 0 ? text.strip() : text.substring(place.offset(), place.offset() + place.length());
    }
}
