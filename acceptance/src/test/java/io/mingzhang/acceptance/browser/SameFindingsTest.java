package io.mingzhang.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.mingzhang.cli.Mingzhang;
import io.mingzhang.documents.writing.ConvertedKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page lists is what {@code ./mingzhang audit} says of the same file. */
@ExtendWith(OnStage.class)
class SameFindingsTest {

    private final Stage stage;

    SameFindingsTest(Stage stage) {
        this.stage = stage;
    }

    static Stream<Paper> papers() {
        Paper text = Paper.withErrors("同一份预算.txt", 301);
        return Stream.of(text, text.as(ConvertedKind.XLSX), text.as(ConvertedKind.DOCX));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void pageAndCommandLine(Paper paper, @TempDir Path folder) throws Exception {
        try (Window window = stage.open("/")) {
            window.dropAndRead(paper);
            assertThat(listed(window)).containsExactlyInAnyOrderElementsOf(audited(paper, folder));
        }
    }

    /** Title and message of every finding, walked through by key because only those in sight are drawn. */
    private static List<String> listed(Window window) {
        int count = Integer.parseInt(
                window.all(".findings .counts [role=status]").innerText().replaceAll("^\\D*(\\d+)\\D*$", "$1"));
        List<String> listed = new ArrayList<>();
        Locator open = window.all("button.finding[aria-expanded=true]");
        for (int i = 0; i < count; i++) {
            String before = i == 0 ? "" : String.valueOf(open.getAttribute("data-finding"));
            window.page().keyboard().press("j");
            window.all("button.finding[aria-expanded=true]:not([data-finding='" + before + "'])")
                    .waitFor();
            listed.add(open.locator("b").innerText() + " "
                    + window.all(".detail > .message").innerText());
        }
        return listed;
    }

    private static List<String> audited(Paper paper, Path folder) throws Exception {
        Path file = Files.write(folder.resolve(paper.name()), paper.bytes());
        StringWriter out = new StringWriter();
        Mingzhang.commandLine().setOut(new PrintWriter(out)).execute("audit", "--format", "json", file.toString());
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        List<String> audited = new ArrayList<>();
        for (JsonNode finding : report.path("findings")) {
            audited.add(finding.path("title").asString() + " "
                    + finding.path("message").asString());
        }
        assertThat(audited).isNotEmpty();
        return audited;
    }
}
