package io.mingzhang.acceptance.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.acceptance.Seeds;
import io.mingzhang.acceptance.mutation.PrintedFigures;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Unrecognized;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every figure that stands in the characters of a real document is in the model, at its line, or on a line listed as
 * unrecognized. The figures are listed without the program's readers.
 */
class LossTest {

    @Test
    void noFigureIsLost() throws IOException {
        List<String> report = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Seeds.Seed seed : Seeds.orSkip()) {
            Disclosure document = Examination.of(seed.id(), seed.text()).document();
            Set<String> known = ModelFigures.of(document);
            Set<Integer> listed = new HashSet<>(document.unrecognized().stream()
                    .map(Unrecognized::at)
                    .map(at -> at.line())
                    .toList());
            List<PrintedFigures.Figure> figures = PrintedFigures.of(seed.text());
            List<String> missing = figures.stream()
                    .filter(figure -> !known.contains(figure.line() + ":" + plain(figure.text())))
                    .filter(figure -> !listed.contains(figure.line()))
                    .map(figure -> seed.id() + " L" + figure.line() + " " + figure.text() + " " + figure.sort())
                    .toList();
            report.add("%s: %d of %d figures in the model or listed"
                    .formatted(seed.id(), figures.size() - missing.size(), figures.size()));
            lost.addAll(missing);
        }
        report.addAll(lost);
        Path folder = ProjectFolders.root().resolve("acceptance/target");
        Files.createDirectories(folder);
        Files.write(folder.resolve("loss-report.txt"), report);
        assertThat(lost).isEmpty();
    }

    static String plain(String printed) {
        return ModelFigures.plain(new BigDecimal(printed.replace(",", "")));
    }
}
