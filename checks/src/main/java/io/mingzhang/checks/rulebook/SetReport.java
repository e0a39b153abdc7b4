package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Finding;
import java.util.List;
import java.util.Map;

/**
 * What an examination of documents together came to.
 *
 * @param set the documents and what ties them
 * @param findings what contradicts between them, gravest first; what one document shows alone is not repeated
 * @param outcomes how many relations between documents passed, failed or were not checked
 * @param versions what the examination ran with: program, packs
 */
public record SetReport(DocumentSet set, List<Finding> findings, OutcomeTally outcomes, Map<String, String> versions) {
    public SetReport {
        findings = List.copyOf(findings);
        versions = Map.copyOf(versions);
    }
}
