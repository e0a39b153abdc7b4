package io.mingzhang.server.examination.run;

import io.mingzhang.documents.ContentKept;
import io.mingzhang.documents.ReadingWatcher;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Understood;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Examines a fictional document beside the first requests, as text, Word document and PDF, so that the first file a user drops
 * is not the one for which the machine translates the program. What it comes to is thrown away.
 */
@Component
@ConditionalOnBooleanProperty(name = "mingzhang.examination.warm-up", matchIfMissing = true)
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int ROUNDS = 3;

    /** A PDF goes through far more code, and most files are PDF. */
    private static final int ROUNDS_OF_PDF = 8;

    private final Examiners examiners;

    WarmUp(Examiners examiners) {
        this.examiners = examiners;
    }

    /** Does not keep anything waiting, and nothing depends on it. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(this::run);
    }

    private void run() {
        try {
            String text = FictionalExamples.all().stream()
                    .filter(example -> example.name().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow()
                    .text();
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            goOver("示例.docx", as(ConvertedKind.DOCX, plain), ROUNDS);
            goOver("示例.pdf", as(ConvertedKind.PDF, plain), ROUNDS_OF_PDF);
        } catch (IOException | RuntimeException unimportant) {
            LOG.info("The program is not warm, the first examination takes a little longer", unimportant);
        }
    }

    private void goOver(String name, byte[] content, int rounds) {
        for (int round = 0; round < rounds; round++) {
            examined(name, content);
        }
    }

    /** The text in another form; a PDF needs the fonts, without which nothing of it is warm. */
    private byte[] as(ConvertedKind kind, byte[] text) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Optional<Disclosure> read = examined("示例.txt", text);
        if (read.isPresent()) {
            kind.write(read.get(), written);
        }
        return written.toByteArray();
    }

    private Optional<Disclosure> examined(String name, byte[] content) {
        ContentKept kept = new ContentKept(ReadingWatcher.NONE);
        if (examiners.reading().read(name, content, kept) instanceof Result.Done<Understood>(var understood)) {
            examiners.parts().of(examiners.auditor().audit(understood), kept.content());
            return Optional.of(understood.document());
        }
        return Optional.empty();
    }
}
