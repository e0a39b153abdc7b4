package io.mingzhang.reports.audit;

import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.ReadingWatcher;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;

/** Reads files, and bytes that were files, through the door of the module {@code documents}. */
public final class FileReading implements DocumentSource {

    private final Documents documents;

    /** Reads with the words of these standards. */
    public FileReading(Standards standards) {
        this.documents = new Documents(standards);
    }

    /** The same for a program that does other things beside: a document may take this many bytes of memory. */
    public FileReading(Standards standards, long memory) {
        this.documents = new Documents(standards, memory);
    }

    @Override
    public Result<Understood> read(String source) {
        return read(Path.of(source));
    }

    /** The document in the file. */
    public Result<Understood> read(Path file) {
        return result(documents.read(file));
    }

    /** The document in these bytes, under a name; the watcher hears of the content before it is recognized. */
    public Result<Understood> read(String source, byte[] bytes, ReadingWatcher watcher) {
        return result(documents.read(source, bytes, watcher));
    }

    private static Result<Understood> result(ReadResult read) {
        return switch (read) {
            case ReadResult.Understood(var disclosure, var timings) ->
                new Result.Done<>(new Understood(disclosure, timings.readingNanos(), timings.recognizingNanos()));
            case ReadResult.Refused(var source, var refusal) -> new Result.Failed<>(failure(source, refusal));
        };
    }

    private static Failure failure(String source, Refusal refusal) {
        return new Failure(source, refusal.reason().name(), refusal.message(), refusal.remedy());
    }
}
