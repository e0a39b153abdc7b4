package io.mingzhang.cli;

import io.mingzhang.cli.audit.DocumentSource;
import io.mingzhang.cli.batch.Failure;
import io.mingzhang.cli.batch.Result;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.TextReader;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.Unrecognized;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files with the readers of the module {@code documents}. */
final class FileReading implements DocumentSource {

    @Override
    public Result<Disclosure> read(Path file) {
        try {
            return new Result.Done<>(unrecognized(TextReader.read(file)));
        } catch (UnreadableDocumentException refused) {
            Refusal refusal = refused.refusal();
            return new Result.Failed<>(
                    new Failure(file.toString(), refusal.reason().name(), refusal.message(), refusal.remedy()));
        }
    }

    /** Until the recognizer is there, everything is unrecognized, and the report says so. */
    private static Disclosure unrecognized(DocumentContent content) {
        List<Unrecognized> parts = content.rows().stream()
                .map(row -> new Unrecognized(row.soleText(), "", row.at()))
                .toList();
        return new Disclosure(
                content.source(),
                DocumentKind.OTHER,
                "",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parts,
                content.damages());
    }
}
