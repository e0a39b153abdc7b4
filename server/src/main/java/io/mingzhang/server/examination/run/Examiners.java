package io.mingzhang.server.examination.run;

import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.server.examination.report.ReportParts;
import org.springframework.stereotype.Component;

/**
 * What it takes to make a report of bytes.
 *
 * @param reading bytes to the document
 * @param auditor the document to findings
 * @param parts findings to what the page shows
 */
@Component
record Examiners(FileReading reading, Auditor auditor, ReportParts parts) {}
