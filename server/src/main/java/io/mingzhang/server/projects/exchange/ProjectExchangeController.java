package io.mingzhang.server.projects.exchange;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.projects.listing.ProjectQuery;
import io.mingzhang.server.projects.listing.ProjectSort;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of projects that go out and come in as workbooks. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectExchangeController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<String> USUAL_COLUMNS =
            List.of("name", "code", "unit", "department", "kind", "term", "total", "planned", "state");

    private final ProjectExport out;
    private final ProjectImport in;

    ProjectExchangeController(ProjectExport out, ProjectImport in) {
        this.out = out;
        this.in = in;
    }

    @Needs(Permission.PROJECT_READ)
    @GetMapping("/export")
    ResponseEntity<byte[]> exportProjects(
            ProjectQuery query,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable List<String> columns,
            @RequestParam(defaultValue = "YUAN") AmountUnit unit) {
        List<String> shown = columns == null || columns.isEmpty() ? USUAL_COLUMNS : columns;
        return file("项目清单.xlsx", out.list(query, ProjectSort.of(sort), shown, unit));
    }

    @Needs(Permission.PROJECT_WRITE)
    @GetMapping("/import-template")
    ResponseEntity<byte[]> importTemplate(@RequestParam int year) {
        return file("项目导入模板（%d年）.xlsx".formatted(year), out.template(year));
    }

    @Needs(Permission.PROJECT_WRITE)
    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ProjectImport.Result importProjects(
            @RequestBody byte[] workbook,
            @RequestParam int year,
            @RequestParam(defaultValue = "/") String path,
            @RequestParam(defaultValue = "true") boolean dry) {
        return in.run(workbook, year, path.isBlank() ? "/" : path, dry);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(WORKBOOK)
                .body(content);
    }
}
