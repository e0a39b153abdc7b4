package io.mingzhang.server.examination.export;

import io.mingzhang.reports.form.ReportForm;
import io.mingzhang.server.platform.downloads.MediaTypes;
import io.mingzhang.server.platform.web.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be exported of an examination. */
enum ExportForm {
    /** For programs. */
    JSON(ReportForm.JSON, "application/json", "-审查结果.json"),
    /** A page with filters, to be opened without the program. */
    HTML(ReportForm.HTML, "text/html;charset=UTF-8", "-审查报告.html"),
    /** The register to work through. */
    XLSX(ReportForm.XLSX, MediaTypes.XLSX, "-问题清单.xlsx"),
    /** The opinion for the file of the case. */
    DOCX(ReportForm.DOCX, MediaTypes.DOCX, "-审查意见.docx"),
    /** Plain text. */
    TEXT(ReportForm.TEXT, "text/plain;charset=UTF-8", "-审查报告.txt"),
    /** The file itself with the findings as notes. */
    ANNOTATED(null, MediaTypes.ANY, "");

    private final Optional<ReportForm> report;
    private final String mediaType;
    private final String ending;

    ExportForm(@Nullable ReportForm report, String mediaType, String ending) {
        this.report = Optional.ofNullable(report);
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The form a request names; refused with those there are when it names none of them. */
    static ExportForm of(String text) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Refused.badField(
                        "format",
                        "没有“" + text + "”这种导出格式，可选："
                                + String.join(
                                        "、",
                                        Arrays.stream(values())
                                                .map(ExportForm::word)
                                                .toList()) + "。"));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The report it is; empty for annotated copies. */
    Optional<ReportForm> report() {
        return report;
    }

    String mediaType() {
        return mediaType;
    }

    /** What is put behind the name of the document. */
    String ending() {
        return ending;
    }
}
