package io.mingzhang.cli;

import io.mingzhang.cli.audit.DocumentSource;
import io.mingzhang.cli.batch.Failure;
import io.mingzhang.cli.batch.Result;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.model.Disclosure;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;

/** Reads files with the readers and recognizers of the module {@code documents}. */
final class FileReading implements DocumentSource {

    private final Documents documents = new Documents(Standards.shipped());

    @Override
    public Result<Disclosure> read(Path file) {
        return switch (documents.read(file)) {
            case ReadResult.Understood understood -> new Result.Done<>(understood.disclosure());
            case ReadResult.Refused(String source, Refusal refusal) ->
                new Result.Failed<>(new Failure(source, refusal.reason().name(), refusal.message(), refusal.remedy()));
        };
    }
}
