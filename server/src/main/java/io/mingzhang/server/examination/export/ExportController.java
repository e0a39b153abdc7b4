package io.mingzhang.server.examination.export;

import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.annotated.AnnotatedCopies;
import io.mingzhang.reports.form.TargetForm;
import io.mingzhang.reports.opinion.Letterhead;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.downloads.Downloads;
import io.mingzhang.server.platform.downloads.MediaTypes;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files to take away: always as attachments, complete before the first byte is sent. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1")
class ExportController {

    private static final int MOST_DOCUMENTS = 500;

    private final ExportSources sources;
    private final Exports exports;
    private final Downloads downloads;
    private final Reexamination reexamination;
    private final SetExports sets;

    ExportController(
            ExportSources sources, Exports exports, Downloads downloads, Reexamination reexamination, SetExports sets) {
        this.sources = sources;
        this.exports = exports;
        this.downloads = downloads;
        this.reexamination = reexamination;
        this.sets = sets;
    }

    /**
     * What a report shall hold, as a request says it.
     *
     * @param format a form of export in lower case
     * @param severity the mildest severity told; all when not given
     * @param passed whether the relations that hold are told as well
     * @param number the number of the opinion
     * @param date the day the report bears; today when not given
     * @param deadline until when a reply is expected
     */
    record ReportWish(
            @Nullable String format,
            @Nullable Severity severity,
            @Nullable Boolean passed,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable LocalDate deadline) {}

    /**
     * A report over several documents; beside the documents the same as for one.
     *
     * @param ids the documents
     * @param format a form of export in lower case
     * @param severity the mildest severity told; all when not given
     * @param passed whether the relations that hold are told as well
     * @param number the number of the opinions
     * @param date the day the report bears; today when not given
     * @param deadline until when a reply is expected
     */
    record BulkWish(
            @Nullable List<UUID> ids,
            @Nullable String format,
            @Nullable Severity severity,
            @Nullable Boolean passed,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable LocalDate deadline) {

        ReportWish wish() {
            return new ReportWish(format, severity, passed, number, date, deadline);
        }
    }

    @GetMapping("/examinations/{id}/export")
    void examination(@PathVariable UUID id, ReportWish asked, HttpServletResponse response) throws IOException {
        Wish wish = wish(asked);
        ExportForm form = wish.form();
        Optional<ExportSource> document = sources.ofExamination(id);
        if (document.isEmpty()) {
            ExportedSet set = sources.setOfExamination(id).orElseThrow(ExportController::noExamination);
            downloads.send(set.name() + form.ending(), form.mediaType(), () -> sets.report(set, wish), response);
            return;
        }
        ExportSource source = document.get();
        if (form.report().isPresent()) {
            String name = source.stem() + form.ending();
            downloads.send(
                    name,
                    form.mediaType(),
                    () -> exports.report(
                            Compilation.of(List.of(source)), form.report().get(), wish),
                    response);
        } else {
            String name = AnnotatedCopies.name(source.fileName(), 1);
            downloads.send(name, MediaTypes.ofOffice(name), () -> exports.annotated(source, wish), response);
        }
    }

    @GetMapping("/examinations/{id}/convert")
    void conversion(@PathVariable UUID id, @RequestParam String to, HttpServletResponse response) throws IOException {
        TargetForm form = Arrays.stream(TargetForm.values())
                .filter(each -> each.name().equalsIgnoreCase(to))
                .findFirst()
                .orElseThrow(() -> Refused.badField("to", "没有“" + to + "”这种格式，可选：xlsx、docx、pdf、json、csv。"));
        ExportSource source = source(id);
        boolean zip = form == TargetForm.CSV;
        String type = switch (form) {
            case XLSX -> MediaTypes.XLSX;
            case DOCX -> MediaTypes.DOCX;
            case PDF -> MediaTypes.PDF;
            case JSON -> ExportForm.JSON.mediaType();
            case CSV -> MediaTypes.ZIP;
        };
        String name = source.stem() + form.ending() + (zip ? ".zip" : "");
        downloads.send(name, type, () -> exports.converted(source, form), response);
    }

    @PostMapping("/exports")
    void documents(@RequestBody BulkWish bulk, HttpServletResponse response) throws IOException {
        List<UUID> ids = bulk.ids() == null ? List.of() : bulk.ids();
        if (ids.isEmpty() || ids.size() > MOST_DOCUMENTS) {
            throw Refused.badField("ids", "一次可以导出 1 至 " + MOST_DOCUMENTS + " 个文件。");
        }
        Wish wish = wish(bulk.wish());
        ExportForm form = wish.form();
        List<ExportSource> chosen = sources.ofDocuments(ids);
        if (chosen.isEmpty()) {
            throw Refused.notFound("文件");
        }
        String stem = chosen.size() == 1
                ? chosen.getFirst().stem()
                : chosen.getFirst().stem() + "等" + chosen.size() + "个文件";
        if (form.report().isPresent()) {
            downloads.send(
                    stem + form.ending(),
                    form.mediaType(),
                    () -> exports.report(Compilation.of(chosen), form.report().get(), wish),
                    response);
        } else {
            downloads.send(stem + "-批注副本.zip", MediaTypes.ZIP, () -> exports.annotatedCopies(chosen, wish), response);
        }
    }

    private ExportSource source(UUID examination) {
        return sources.ofExamination(examination).orElseThrow(ExportController::noExamination);
    }

    private static Refused noExamination() {
        return Refused.notFound("审查结果");
    }

    private Wish wish(ReportWish asked) {
        LocalDate date = asked.date() == null ? reexamination.today() : asked.date();
        String deadline = asked.deadline() == null ? "" : Letterhead.day(asked.deadline());
        String number = asked.number() == null ? "" : asked.number().strip();
        return new Wish(
                ExportForm.of(asked.format() == null ? "" : asked.format()),
                asked.severity() == null ? Severity.INFO : asked.severity(),
                Boolean.TRUE.equals(asked.passed()),
                new Letterhead(number, Letterhead.day(date), deadline));
    }
}
