package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.ProjectCopied;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies projects into a later year: dates and plan move with it, texts stay. The copy begins its own life. */
@Service
@Transactional
class Copying {

    private final ProjectDesk desk;
    private final ProjectStore store;
    private final ProjectGround ground;

    Copying(ProjectDesk desk, ProjectStore store, ProjectGround ground) {
        this.desk = desk;
        this.store = store;
        this.ground = ground;
    }

    /** Copies a project so that its first budget is that of the year. */
    public ProjectSheet copy(UUID id, int year) {
        ProjectSheet source =
                store.find(id).filter(sheet -> !sheet.head().deleted()).orElseThrow(() -> Refused.notFound("项目"));
        ground.door().demand(Permission.PROJECT_READ, source.head());
        int shift = year - source.head().firstYear();
        if (shift <= 0) {
            throw Refused.badField(
                    "year",
                    "“%s”的首个预算年度是 %d 年，只能复制到以后的年度。"
                            .formatted(source.name(), source.head().firstYear()));
        }
        Map<String, Object> same = Map.of("source", id, "year", year);
        if (!store.ids("p.copied_from = :source and p.fiscal_year = :year and p.deleted_at is null", same)
                .isEmpty()) {
            throw new Refused(
                    ProblemCode.CONFLICT,
                    "“%s”已经复制到 %d 年。".formatted(source.name(), year),
                    "请在 %d 年的项目中查看。".formatted(year));
        }
        ProjectSheet copy =
                desk.create(new ProjectDesk.Draft(source.head().place().unitId(), "", shifted(source, shift)), id);
        ground.publish(new ProjectCopied(id, copy.head().id(), source.head().firstYear(), year));
        return copy;
    }

    private static Map<String, String> shifted(ProjectSheet source, int years) {
        Map<String, String> cells = new HashMap<>();
        source.cells().forEach((at, value) -> {
            if (CellKey.of(at).orElse(null) instanceof CellKey.OfPlan(int year, String fund)) {
                cells.put(new CellKey.OfPlan(year + years, fund).at(), value);
            } else {
                cells.put(at, value);
            }
        });
        for (ProjectField day : List.of(ProjectField.STARTS, ProjectField.ENDS)) {
            cells.computeIfPresent(
                    day.cell(),
                    (at, value) -> LocalDate.parse(value).plusYears(years).toString());
        }
        int first = source.head().firstYear();
        cells.put(ProjectField.FIRST_YEAR.cell(), Integer.toString(first + years));
        cells.put(
                ProjectField.NAME.cell(),
                source.name().replace(Integer.toString(first), Integer.toString(first + years)));
        return cells;
    }
}
