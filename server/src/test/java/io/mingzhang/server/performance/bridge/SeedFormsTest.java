package io.mingzhang.server.performance.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.documents.recognition.DocumentRecognizer;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.server.performance.form.FilledTemplate;
import io.mingzhang.server.performance.form.FundingRows;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form of the real documents goes into the cells of its template and comes back whole. */
class SeedFormsTest {

    private static final int PROJECT_FORMS = 58;
    private static final Standards STANDARDS = Standards.shipped();

    @Test
    void everyValueOfEveryRealFormHasItsPlace() throws IOException, UnreadableDocumentException {
        List<PerformanceTarget> targets = targets();
        assertThat(targets.stream().filter(target -> !target.wholeDepartment())).hasSize(PROJECT_FORMS);
        assertThat(targets.stream().filter(PerformanceTarget::wholeDepartment)).hasSize(1);
        List<String> lost = new ArrayList<>();
        for (PerformanceTarget target : targets) {
            FilledForm filled = DeclaredForms.fill(target, template(target));
            filled.leftOver().forEach(left -> lost.add(target.name() + ": " + left));
            PerformanceTarget back = DeclaredForms.target(printed(target), filled.form(), year(target), "back")
                    .target();
            differences(target, back).forEach(difference -> lost.add(target.name() + ": " + difference));
        }
        assertThat(lost).isEmpty();
    }

    private static List<String> differences(PerformanceTarget one, PerformanceTarget other) {
        List<String> differences = new ArrayList<>();
        Map<String, String> mine = said(one);
        Map<String, String> theirs = said(other);
        mine.forEach((key, text) -> {
            if (!text.equals(theirs.getOrDefault(key, ""))) {
                differences.add(key + ": " + text + " -> " + theirs.get(key));
            }
        });
        theirs.keySet().stream().filter(key -> !mine.containsKey(key)).forEach(key -> differences.add("new " + key));
        return differences;
    }

    /** Everything a form says, by what it says it of; blanks say nothing. */
    private static Map<String, String> said(PerformanceTarget target) {
        Map<String, String> said = new TreeMap<>();
        target.fields().forEach((field, text) -> said.put("field " + field, text.text()));
        target.funding()
                .forEach(row -> said.put(
                        "money " + row.period() + " "
                                + FundingRows.exactRowFor(template(target), row.period(), row.source())
                                        .orElseThrow(),
                        row.amount()
                                .map(amount -> amount.fen().stripTrailingZeros().toPlainString())
                                .orElse("")));
        target.goals()
                .forEach(goal ->
                        said.put("goal " + goal.period(), goal.text().isEmpty() ? "" : goal.text() + goal.items()));
        target.tasks()
                .forEach(task -> said.put(
                        task.isTotal() ? "tasks" : "task " + task.number() + task.name(),
                        task.content()
                                + Stream.of(task.total(), task.appropriation(), task.other())
                                        .map(amount -> amount.amount()
                                                .map(stated -> stated.fen()
                                                        .stripTrailingZeros()
                                                        .toPlainString())
                                                .orElse("-"))
                                        .toList()));
        Map<String, List<Indicator>> levels = target.indicators().stream()
                .collect(Collectors.groupingBy(
                        indicator -> indicator.period() + " " + indicator.category() + " " + indicator.type()));
        levels.forEach((level, indicators) -> said.put(
                "indicators " + level,
                indicators.stream()
                        .map(indicator -> indicator.name() + "=" + indicator.value() + "|" + indicator.standard())
                        .collect(Collectors.joining("\n"))));
        said.values().removeIf(String::isEmpty);
        return said;
    }

    private static DeclarationTemplate template(PerformanceTarget target) {
        return STANDARDS.declarations().find(target.variant()).orElseThrow();
    }

    private static DeclarationTemplate printed(PerformanceTarget target) {
        int year = year(target);
        return FilledTemplate.of(template(target), new FilledTemplate.Blanks("晴川市", "晴川市教育局", year, year, year + 2));
    }

    private static int year(PerformanceTarget target) {
        return target.year().map(FiscalYear::value).orElse(2022);
    }

    static List<PerformanceTarget> targets() throws IOException, UnreadableDocumentException {
        Path folder = Stream.of(System.getenv().getOrDefault("MINGZHANG_SHARED", ""), "../../shared")
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path, "seeds"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"));
        assumeTrue(Files.isDirectory(folder), "the real documents are not at hand: set MINGZHANG_SHARED");
        DocumentRecognizer recognizer = new DocumentRecognizer(STANDARDS);
        List<PerformanceTarget> targets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                targets.addAll(recognizer.recognize(TextReader.read(file)).targets());
            }
        }
        return targets;
    }
}
