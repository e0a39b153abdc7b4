package io.mingzhang.server.performance.output;

import io.mingzhang.documents.writing.PrintedForms;
import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.downloads.Downloads;
import io.mingzhang.server.platform.downloads.SpooledFile;
import io.mingzhang.server.platform.files.Sha256;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Declarations as files for print: one at once, many as a job. */
@RestController
@RequestMapping("/api/v1")
@Needs(Permission.TARGET_READ)
class PrintingController {

    /** The most forms of one file. */
    static final int MOST_FORMS = 1000;

    private static final int LONGEST_TITLE = 100;
    private static final String USUAL_TITLE = "绩效目标申报表";

    private final Declarations declarations;
    private final Printing printing;
    private final StoredFiles files;
    private final Downloads downloads;

    PrintingController(Declarations declarations, Printing printing, StoredFiles files, Downloads downloads) {
        this.declarations = declarations;
        this.printing = printing;
        this.files = files;
        this.downloads = downloads;
    }

    /**
     * What is to be printed.
     *
     * @param ids declarations; or all of a year below a path
     * @param path below which
     * @param year of which year
     * @param form docx, xlsx or pdf
     * @param unit YUAN or TEN_THOUSAND_YUAN; left out: that of each template
     * @param title of the file
     * @param contents whether a list of contents stands before the forms
     */
    record Wanted(
            @Nullable List<UUID> ids,
            @Nullable String path,
            @Nullable Integer year,
            @Nullable String form,
            @Nullable String unit,
            @Nullable String title,
            @Nullable Boolean contents) {

        private PrintOrder.Wish wish() {
            String name = title == null || title.isBlank() ? USUAL_TITLE : title.strip();
            if (name.length() > LONGEST_TITLE) {
                throw Refused.badField("title", "文件标题不能超过 %d 个字。".formatted(LONGEST_TITLE));
            }
            PaperKind kind = PaperKind.of(form == null ? "pdf" : form);
            String wantedUnit = unit == null ? "" : unit;
            @Nullable AmountUnit checked = FilledForms.unit(wantedUnit);
            return new PrintOrder.Wish(name, kind, checked == null ? "" : checked.name(), contents == null || contents);
        }
    }

    @GetMapping("/declarations/{id}/print")
    void one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "pdf") String form,
            @RequestParam(defaultValue = "") String unit,
            HttpServletResponse response)
            throws IOException {
        PaperKind kind = PaperKind.of(form);
        FilledForm filled = FilledForms.of(declarations.readable(id), FilledForms.unit(unit));
        PrintedForms forms = new PrintedForms(filled.name(), List.of(filled), false);
        downloads.send(
                filled.name() + "-" + USUAL_TITLE + kind.ending(),
                kind.mediaType(),
                () -> SpooledFile.of(target -> kind.write(forms, target)),
                response);
    }

    @PostMapping("/prints")
    @ResponseStatus(HttpStatus.ACCEPTED)
    PrintView order(@RequestBody Wanted wanted) {
        PrintOrder.Wish wish = wanted.wish();
        if (wanted.ids() != null && !wanted.ids().isEmpty()) {
            return printing.order(wanted.ids(), wish);
        }
        if (wanted.path() == null || wanted.year() == null || !wanted.path().endsWith("/")) {
            throw Refused.badField("ids", "请选择要打印的申报，或指定部门和年度。");
        }
        return printing.order(wanted.path(), wanted.year(), wish);
    }

    @GetMapping("/prints/{id}")
    PrintView state(@PathVariable UUID id) {
        return printing.view(id);
    }

    @GetMapping("/prints/{id}/file")
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        PrintOrder order = printing.own(id);
        Sha256 content = order.content().orElseThrow(() -> new Refused(ProblemCode.CONFLICT, "文件还没有生成完。", "请稍候再下载。"));
        downloads.send(
                order.fileName(),
                order.wish().kind().mediaType(),
                () -> SpooledFile.of(target -> {
                    try (InputStream stored = files.open(content)) {
                        stored.transferTo(target);
                    }
                }),
                response);
    }
}
