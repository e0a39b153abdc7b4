package io.mingzhang.server.organization.tree;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.files.ReceivedFile;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organizations in and out as workbooks. */
@RestController
@RequestMapping("/api/v1/organizations")
class ExchangeController {

    private final TreeImport imports;
    private final TreeExport exports;
    private final StoredFiles files;
    private final Access access;
    private final InstantSource clock;

    ExchangeController(TreeImport imports, TreeExport exports, StoredFiles files, Access access, InstantSource clock) {
        this.imports = imports;
        this.exports = exports;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    @Needs(Permission.ORGANIZATION_WRITE)
    @PostMapping(value = "/import", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ImportResult importOrganizations(
            @RequestParam(defaultValue = "true") boolean dry,
            @RequestParam(defaultValue = "") String fileName,
            @RequestParam @Nullable Integer fromYear,
            HttpServletRequest request)
            throws IOException {
        int year = fromYear == null
                ? clock.instant().atZone(ZoneId.systemDefault()).getYear()
                : fromYear;
        try (ReceivedFile file = files.receive(request.getInputStream())) {
            return imports.take(file.bytes(), fileName, year, dry);
        }
    }

    @Needs(Permission.ORGANIZATION_READ)
    @GetMapping("/export")
    ResponseEntity<byte[]> exportOrganizations(
            @RequestParam @Nullable Integer year, @RequestParam @Nullable String path) throws IOException {
        Scope scope = access.scope(Permission.ORGANIZATION_READ, 0);
        Scope within = path == null || path.isBlank() ? scope : scope.below(path);
        return FileAnswer.of("组织机构.xlsx", FileAnswer.XLSX, exports.workbook(within, year == null ? 0 : year));
    }
}
