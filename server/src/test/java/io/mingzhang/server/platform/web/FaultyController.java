package io.mingzhang.server.platform.web;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fails in every way in which something below a controller can fail; only in tests. */
@RestController
@Needs(Permission.OPEN)
@RequestMapping("/api/faults")
class FaultyController {

    enum Colour {
        RED,
        GREEN
    }

    record Body(UUID id, int count, List<Colour> colours) {}

    @GetMapping("/things/{id}")
    String thing(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, @RequestParam Colour colour) {
        return id + " " + page + " " + colour;
    }

    @PostMapping("/things")
    Body take(@RequestBody Body body) {
        return body;
    }

    @GetMapping("/refused")
    String refused() {
        throw Refused.badFields(List.of(new FieldProblem("name", "名称不能为空。"), new FieldProblem("year", "年度应为四位数字。")));
    }

    @GetMapping("/changed")
    String changed() {
        throw Refused.changedMeanwhile("文件", new FieldProblem("name", "现在的名称"));
    }

    @GetMapping("/away")
    String away() {
        throw new CannotGetJdbcConnectionException("no connection", new SQLException("timeout"));
    }

    @GetMapping("/full")
    String full() {
        throw new UncategorizedSQLException("insert", "insert", new SQLException("no space left", "53100"));
    }

    /** Also shows the description of the interface how a problem looks. */
    @GetMapping("/problem")
    ProblemBody problem() {
        return ProblemBody.of(ProblemCode.CONFLICT, "", "");
    }

    @GetMapping("/ours")
    String ours() {
        throw new IllegalStateException("secret detail of the program");
    }

    @GetMapping("/constraint")
    String constraint() {
        throw new DataIntegrityViolationException("x", new SQLException("duplicate key", "23505"));
    }
}
