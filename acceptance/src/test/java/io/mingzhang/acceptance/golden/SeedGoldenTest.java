package io.mingzhang.acceptance.golden;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.Golden;
import io.mingzhang.acceptance.Seeds;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is understood of the real documents, and what is found in them, stays as reviewed. */
class SeedGoldenTest {

    @Test
    void modelIsAsReviewed() throws IOException {
        for (Seeds.Seed seed : Seeds.orSkip()) {
            Golden.assertLines(
                    "model-" + seed.id() + ".txt",
                    ModelLines.of(Examination.of(seed.id(), seed.text()).document()));
        }
    }

    @Test
    void findingsAreAsReviewed() throws IOException {
        for (Seeds.Seed seed : Seeds.orSkip()) {
            Golden.assertLines(
                    "findings-" + seed.id() + ".txt", FindingLines.of(Examination.of(seed.id(), seed.text())));
        }
    }
}
