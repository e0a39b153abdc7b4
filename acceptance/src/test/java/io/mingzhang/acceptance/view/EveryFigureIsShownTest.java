package io.mingzhang.acceptance.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Seeds;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.kernel.Participant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The view shows all of a document, and every figure of every finding and relation at the place that it names, in texts,
 * workbooks and Word documents. What a finding describes instead of quoting (已填写, a masked number) has a place as well.
 */
class EveryFigureIsShownTest {

    @Test
    void ofRealDocumentsAndTheirTwins() {
        for (Seeds.Seed seed : Seeds.orSkip()) {
            assertShown(seed.id(), seed.text());
        }
    }

    @Test
    void ofExamplesAndTheirTwins() {
        FictionalExamples.all().stream()
                .filter(example -> example.name().endsWith(".txt"))
                .forEach(example -> assertShown(example.name(), example.text()));
    }

    private static void assertShown(String name, String text) {
        Viewed original = Viewed.of(name, text.getBytes(StandardCharsets.UTF_8));
        assertShown(name, original);
        for (ConvertedKind kind : List.of(ConvertedKind.XLSX, ConvertedKind.DOCX)) {
            assertShown(name + " as " + kind, Viewed.of(name, written(original, kind)));
        }
    }

    private static void assertShown(String name, Viewed viewed) {
        assertThat(viewed.textOfView()).as(name).isEqualTo(viewed.textOfDocument());
        assertThat(viewed.figures()
                        .filter(figure -> figure.amount().isPresent())
                        .filter(figure -> !squeezed(viewed.shownAt(figure)).equals(squeezed(figure.printed())))
                        .toList())
                .as("amounts of %s that stand elsewhere", name)
                .isEmpty();
        assertThat(viewed.figures()
                        .filter(figure -> !isOfTheWhole(figure) && !viewed.shows(figure))
                        .toList())
                .as("figures of %s without a place", name)
                .isEmpty();
    }

    /** Something that the document lacks, or that its file holds beside it. */
    private static boolean isOfTheWhole(Participant figure) {
        return figure.at().block() == 0 && figure.at().line() == 0;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]", "");
    }

    private static byte[] written(Viewed viewed, ConvertedKind kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            kind.write(viewed.audited().document(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
