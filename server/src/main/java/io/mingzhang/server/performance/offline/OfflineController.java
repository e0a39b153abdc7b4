package io.mingzhang.server.performance.offline;

import io.mingzhang.documents.offline.OfflineFile;
import io.mingzhang.documents.offline.OfflineForm;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.writing.declared.DeclaredLayout;
import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.downloads.Downloads;
import io.mingzhang.server.platform.downloads.MediaTypes;
import io.mingzhang.server.platform.downloads.SpooledFile;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives declarations out as workbooks, and takes those back. */
@RestController
@RequestMapping("/api/v1/declarations/{id}/offline")
@Needs(Permission.TARGET_WRITE)
class OfflineController {

    /** A form alone is far smaller. */
    private static final int MOST_BYTES = 8 << 20;

    private final Declarations declarations;
    private final Access access;
    private final Downloads downloads;

    OfflineController(Declarations declarations, Access access, Downloads downloads) {
        this.declarations = declarations;
        this.access = access;
        this.downloads = downloads;
    }

    @GetMapping
    void give(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Declaration declaration = writable(id);
        FilledForm form = GivenOut.form(declaration);
        Map<String, String> stored =
                GivenOut.stored(declaration, DeclaredLayout.of(form).named().keySet());
        int revision = declaration.head().standing().revision();
        downloads.send(
                form.name() + "-离线申报表.xlsx",
                MediaTypes.XLSX,
                () -> SpooledFile.of(target -> OfflineForm.write(form, id.toString(), revision, stored, target)),
                response);
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    OfflineAnswer take(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        Declaration declaration = writable(id);
        byte[] workbook = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (workbook.length > MOST_BYTES) {
            throw new Refused(ProblemCode.TOO_LARGE, "文件超过 8 MB，不会是离线申报表。", "请选择从本系统下载的离线申报表。");
        }
        OfflineFile file = read(workbook);
        if (!file.stamp().declaration().equals(id.toString())) {
            throw new Refused(ProblemCode.CONFLICT, "这是另一份申报的离线申报表。", "请打开它所属的申报再导入，或选择正确的文件。");
        }
        return Comparing.of(declaration, file);
    }

    private Declaration writable(UUID id) {
        Declaration declaration = declarations.readable(id);
        access.demand(
                Permission.TARGET_WRITE,
                declaration.head().path(),
                declaration.head().year());
        return declaration;
    }

    private static OfflineFile read(byte[] workbook) {
        try {
            return OfflineFile.read(workbook);
        } catch (UnreadableDocumentException refused) {
            throw new Refused(
                    ProblemCode.UNSUPPORTED_MEDIA,
                    refused.refusal().message() + "。",
                    refused.refusal().remedy() + "。");
        }
    }
}
