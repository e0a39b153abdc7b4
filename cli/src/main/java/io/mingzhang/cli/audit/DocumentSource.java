package io.mingzhang.cli.audit;

import io.mingzhang.cli.batch.Result;
import io.mingzhang.reports.run.Understood;
import java.nio.file.Path;

/** Turns a file into a document, or says why it cannot. */
@FunctionalInterface
public interface DocumentSource {

    /** The document in the file. */
    Result<Understood> read(Path file);
}
