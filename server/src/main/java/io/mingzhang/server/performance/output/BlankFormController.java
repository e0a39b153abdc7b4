package io.mingzhang.server.performance.output;

import io.mingzhang.documents.writing.PrintedForms;
import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.FilledTemplate;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.downloads.Downloads;
import io.mingzhang.server.platform.downloads.SpooledFile;
import io.mingzhang.standards.form.DeclarationTemplate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Templates as blank forms for print: what is declared in them will look so. */
@RestController
@RequestMapping("/api/v1/templates/{id}/print")
@Needs(Permission.TEMPLATE_READ)
class BlankFormController {

    private static final String BLANK = "××";
    /** A period of implementation takes three years where nothing else is known. */
    private static final int FURTHER_YEARS = 2;

    private final Templates templates;
    private final Downloads downloads;

    BlankFormController(Templates templates, Downloads downloads) {
        this.templates = templates;
        this.downloads = downloads;
    }

    @GetMapping
    void print(
            @PathVariable String id,
            @RequestParam int year,
            @RequestParam(defaultValue = "pdf") String form,
            HttpServletResponse response)
            throws IOException {
        PaperKind kind = PaperKind.of(form);
        DeclarationTemplate template = templates.newest(id);
        FilledTemplate.Blanks blanks = new FilledTemplate.Blanks(BLANK, BLANK, year, year, year + FURTHER_YEARS);
        FilledForm blank =
                FilledForms.of(template.name(), FilledTemplate.of(template, blanks), DeclaredForm.EMPTY, null);
        PrintedForms forms = new PrintedForms(template.name(), List.of(blank), false);
        downloads.send(
                template.name() + "-空白表" + kind.ending(),
                kind.mediaType(),
                () -> SpooledFile.of(target -> kind.write(forms, target)),
                response);
    }
}
