package io.mingzhang.reports.audit;

import io.mingzhang.reports.run.Understood;

/** Finds documents by their names and reads them, or says why it cannot. */
@FunctionalInterface
public interface DocumentSource {

    /** The document of this name: of the command line a path, elsewhere what {@link io.mingzhang.model.Disclosure#source()} shall say. */
    Result<Understood> read(String source);
}
