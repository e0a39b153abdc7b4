package io.mingzhang.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rules of axe-core about what everybody can use, applied to what a window shows. */
final class Axe {

    private static final Path SCRIPT = ProjectFolders.root().resolve("web/node_modules/axe-core/axe.min.js");

    private static final String RUN = """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] })
              return violations
                .filter((one) => one.impact === 'serious' || one.impact === 'critical')
                .map((one) => one.id + ' ' + one.nodes.length + ' × ' + one.nodes[0].html.slice(0, 160))
            }
            """;

    private Axe() {}

    /** What is serious or critical in what the window shows now. */
    @SuppressWarnings("unchecked") // what the script answers: a list of texts
    static List<String> violations(Window window) throws IOException {
        assertThat(SCRIPT)
                .as("npm ci in web installs it, as ./mingzhang test does")
                .exists();
        if (!(Boolean) window.page().evaluate("() => 'axe' in window")) {
            window.page().evaluate(Files.readString(SCRIPT));
        }
        return (List<String>) window.page().evaluate(RUN);
    }
}
