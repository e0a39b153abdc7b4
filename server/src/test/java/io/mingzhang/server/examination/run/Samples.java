package io.mingzhang.server.examination.run;

import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Fictional documents as files of every kind. */
final class Samples {

    private static final Documents READER = new Documents(Standards.shipped());

    private Samples() {}

    /**
     * A file to drop.
     *
     * @param name its name
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sample(String name, byte[] content) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The fictional examples as texts. */
    static List<Sample> texts() {
        return FictionalExamples.all().stream()
                .filter(example -> example.name().endsWith(".txt"))
                .map(example -> new Sample(example.name(), example.text().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** A text as a workbook or Word document. */
    static Sample as(ConvertedKind kind, Sample text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (READER.read(text.name(), text.content())) {
            case ReadResult.Understood(var document, var timings) -> {
                try {
                    kind.write(document, bytes);
                } catch (IOException impossible) {
                    throw new IllegalStateException("Memory does not fail to take bytes", impossible);
                }
            }
            case ReadResult.Refused(var source, var refusal) -> throw new IllegalStateException(refusal.message());
        }
        return new Sample(text.name().replace(".txt", "." + kind.name().toLowerCase(Locale.ROOT)), bytes.toByteArray());
    }

    /** A text no other has the content of. */
    static Sample different(int number) {
        Sample text = texts().get(number % texts().size());
        String content = new String(text.content(), StandardCharsets.UTF_8) + "\n第 %d 份\n".formatted(number);
        return new Sample("第%d份.txt".formatted(number), content.getBytes(StandardCharsets.UTF_8));
    }
}
