package io.mingzhang.server.performance.importing;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.downloads.OriginalFile;
import io.mingzhang.server.platform.files.ReceivedFile;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.CompressedJson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents from which declarations are taken. */
@RestController
@RequestMapping("/api/v1/imports")
@Needs(Permission.TARGET_WRITE)
class ImportsController {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_FORMS = 1000;

    private final StoredFiles files;
    private final Taking taking;
    private final Looking looking;
    private final Accepting accepting;
    private final Access access;

    ImportsController(StoredFiles files, Taking taking, Looking looking, Accepting accepting, Access access) {
        this.files = files;
        this.taking = taking;
        this.looking = looking;
        this.accepting = accepting;
        this.access = access;
    }

    /** What is shown before anything is taken over. */
    @Component
    record Looking(Imports imports, Comparing comparing) {}

    /** Names a new import. */
    record Made(UUID id) {}

    /** Which forms are taken over. */
    record Choice(@Nullable List<Accepting.Wanted> forms) {}

    /** The body is received before the database is asked for anything, so that a slow sender holds no connection. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Made take(
            @RequestParam String fileName,
            @RequestParam int year,
            @RequestParam(defaultValue = "/") String path,
            HttpServletRequest request)
            throws IOException {
        String name = fileName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !path.endsWith("/")) {
            throw Refused.badField("fileName", "文件名不能为空，也不能超过 %d 个字。".formatted(LONGEST_NAME));
        }
        if (access.scope(Permission.TARGET_WRITE, year).below(path).prefixes().isEmpty()) {
            throw new Refused(ProblemCode.FORBIDDEN, "您在这里没有填报绩效目标的权限。", "请切换到您负责的单位和年度。");
        }
        try (ReceivedFile file = files.receive(request.getInputStream())) {
            return new Made(taking.take(file, name, path, year));
        }
    }

    @GetMapping("/{id}")
    ImportView state(@PathVariable UUID id) {
        return looking.imports().view(id);
    }

    /** The document, to be shown beside its forms. */
    @GetMapping(path = "/{id}/view", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> importedDocument(@PathVariable UUID id, @RequestHeader HttpHeaders asked)
            throws IOException {
        return CompressedJson.fill(
                ResponseEntity.ok().cacheControl(CacheControl.noStore()),
                looking.imports().document(id),
                asked);
    }

    /** The file as it was dropped: the pages of a PDF are drawn from it. */
    @GetMapping("/{id}/original")
    ResponseEntity<Resource> importedFile(@PathVariable UUID id, @RequestHeader HttpHeaders asked) {
        Import made = looking.imports().own(id);
        return OriginalFile.answer(files, made.content(), made.fileName(), asked);
    }

    @GetMapping("/{id}/forms/{number}")
    FormView form(@PathVariable UUID id, @PathVariable int number, FormWish wish) {
        return looking.comparing().form(id, number, wish);
    }

    @PostMapping("/{id}/accept")
    Accepting.Outcome accept(@PathVariable UUID id, @RequestBody Choice choice) {
        List<Accepting.Wanted> forms = choice.forms() == null ? List.of() : choice.forms();
        if (forms.isEmpty() || forms.size() > MOST_FORMS) {
            throw Refused.badField("forms", "一次可以导入 1 至 %d 份申报表。".formatted(MOST_FORMS));
        }
        return accepting.accept(id, forms);
    }
}
