package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Finding;
import java.util.List;

/**
 * What an examination of documents together came to.
 *
 * @param set the documents and what ties them
 * @param findings what contradicts between them, gravest first; what one document shows alone is not repeated
 * @param outcomes how many relations between documents passed, failed or were not checked
 */
public record SetReport(DocumentSet set, List<Finding> findings, OutcomeTally outcomes) {
    public SetReport {
        findings = List.copyOf(findings);
    }
}
