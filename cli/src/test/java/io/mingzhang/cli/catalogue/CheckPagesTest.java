package io.mingzhang.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.cli.CommandRun;
import io.mingzhang.cli.Projects;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed pages are those the checks describe; {@code -Dgolden.update=true} rewrites them. */
class CheckPagesTest {

    private static final List<CheckInfo> CATALOGUE =
            Rulebook.shipped(Standards.shipped()).catalogue();

    private static final Path FOLDER = Projects.root().resolve("docs/checks");

    @Test
    void committedPagesAreThoseOfTheChecks() throws IOException {
        CheckPages generated = new CheckPages(CATALOGUE);
        if (Boolean.getBoolean("golden.update")) {
            generated.writeTo(FOLDER);
        }
        Map<String, String> committed = new TreeMap<>();
        for (Path page : CheckPages.pagesIn(FOLDER)) {
            committed.put(page.getFileName().toString(), Files.readString(page));
        }
        assertThat(committed.keySet())
                .as("run ./mingzhang checks --pages docs/checks")
                .isEqualTo(generated.files().keySet());
        assertThat(committed).as("run ./mingzhang checks --pages docs/checks").isEqualTo(generated.files());
    }

    @Test
    void everyPageSaysEverything() {
        assertThat(CATALOGUE)
                .allSatisfy(info -> assertThat(List.of(
                                info.title(),
                                info.summary(),
                                info.reason(),
                                info.formula(),
                                info.basis(),
                                info.fires(),
                                info.silent()))
                        .as(info.id())
                        .noneMatch(String::isBlank));
    }

    @Test
    void pagesOfChecksThatAreNoMoreDisappear(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("OLD-01.md"), "");
        new CheckPages(CATALOGUE).writeTo(folder);
        assertThat(old).doesNotExist();
        assertThat(folder.resolve("README.md")).exists();
    }

    @Test
    void catalogueListsEveryCheckInEveryForm() {
        String id = CATALOGUE.getFirst().id();
        assertThat(CommandRun.of("checks").out()).contains(id).contains("共 " + CATALOGUE.size() + " 条");
        assertThat(CommandRun.of("checks", "--format", "json").out()).contains("\"id\":\"" + id + "\"");
        assertThat(CommandRun.of("checks", "--format", "markdown").out()).contains("[" + id + "](" + id + ".md)");
        assertThat(CommandRun.of("checks", id).out())
                .contains("不报告的例子")
                .contains(CATALOGUE.getFirst().formula());
    }

    @Test
    void unknownCheckIsWrongUsageAndTheNearestIsNamed() {
        String id = CATALOGUE.getFirst().id();
        CommandRun run = CommandRun.of("checks", id + "9");
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("最接近的是");
    }
}
