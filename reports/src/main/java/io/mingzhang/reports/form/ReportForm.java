package io.mingzhang.reports.form;

import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.json.AuditJson;
import io.mingzhang.reports.opinion.Letterhead;
import io.mingzhang.reports.opinion.OpinionReport;
import io.mingzhang.reports.page.PageReport;
import io.mingzhang.reports.register.RegisterReport;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.text.AuditReport;
import io.mingzhang.reports.text.Ink;
import io.mingzhang.reports.text.TextReport;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;

/** The forms of a report on examined documents. */
public enum ReportForm {
    /** For people, as plain text. */
    TEXT,
    /** For programs. */
    JSON,
    /** For a browser. */
    HTML,
    /** The register to work through, for Excel or WPS. */
    XLSX,
    /** The opinion for the file of the case, for Word or WPS. */
    DOCX;

    /**
     * Where a report goes.
     *
     * @param text for texts
     * @param bytes for files of an office
     * @param ink the colours for texts
     */
    public record Target(PrintWriter text, OutputStream bytes, Ink ink) {}

    /**
     * What a report must know before it begins.
     *
     * @param show which findings it shows, and for plain text at what length
     * @param selection the checks whose findings count
     * @param files how many files there are
     * @param letterhead number, date and deadline; every form but JSON bears the date
     * @param bases what each check rests on, by check id
     */
    public record About(
            AuditReport.Show show,
            CheckSelection selection,
            int files,
            Letterhead letterhead,
            Map<String, String> bases) {}

    /** Whether it is written as bytes, not as text, so that a screen cannot show it. */
    public boolean isBinary() {
        return this == XLSX || this == DOCX;
    }

    /** Begins a report of this form, to be filled and finished. */
    public Report open(Target target, About about) {
        Severity minimum = about.show().minimum();
        String date = about.letterhead().date();
        return switch (this) {
            case TEXT -> new TextReport(target.text(), target.ink(), about.show(), about.selection(), about.files());
            case HTML -> new PageReport(target.text(), minimum, about.files(), date);
            case XLSX -> new RegisterReport(target.bytes(), minimum, date);
            case DOCX -> new OpinionReport(target.bytes(), minimum, about.letterhead(), about.bases());
            case JSON -> new AuditJson(target.text(), minimum);
        };
    }
}
