package io.mingzhang.cli;

import io.mingzhang.cli.audit.DocumentSource;
import io.mingzhang.cli.batch.Result;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;

/** Reads files through the door of the module {@code documents}. */
final class FileReading implements DocumentSource {

    private final Documents documents;

    FileReading(Standards standards) {
        this.documents = new Documents(standards);
    }

    @Override
    public Result<Understood> read(Path file) {
        return switch (documents.read(file)) {
            case ReadResult.Understood(var disclosure, var timings) ->
                new Result.Done<>(new Understood(disclosure, timings.readingNanos(), timings.recognizingNanos()));
            case ReadResult.Refused(var source, var refusal) -> new Result.Failed<>(failure(source, refusal));
        };
    }

    private static Failure failure(String source, Refusal refusal) {
        return new Failure(source, refusal.reason().name(), refusal.message(), refusal.remedy());
    }
}
