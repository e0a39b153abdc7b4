package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.life.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes projects, one or thousands: what many have in common is asked for once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Making {

    private final ProjectStore store;
    private final ProjectWriter writer;
    private final Codes codes;
    private final ProjectGround ground;
    private final CurrentPerson person;

    Making(ProjectStore store, ProjectWriter writer, Codes codes, ProjectGround ground, CurrentPerson person) {
        this.store = store;
        this.writer = writer;
        this.codes = codes;
        this.ground = ground;
        this.person = person;
    }

    /** What is to be made, in order, with what it stands on. */
    private record Planned(ProjectDesk.Draft draft, Map<String, String> cells, Site site, int year) {

        Codes.Ground codeGround() {
            String flags = cells.getOrDefault(ProjectField.FLAGS.cell(), "");
            return new Codes.Ground(
                    site.place().divisionCode(),
                    site.departmentCode(),
                    year,
                    cells.getOrDefault(ProjectField.KIND.cell(), ""),
                    flags.isEmpty() ? List.of() : List.of(flags.split(",", -1)));
        }
    }

    /** A unit in a year. */
    private record SiteKey(UUID unitId, int year) {}

    /** Where projects of a unit stand, and the code of the department that is part of theirs. */
    private record Site(ProjectHead.ProjectPlace place, String departmentCode) {}

    /** Makes all of them, or refuses everything that is wrong with one at once. */
    List<ProjectSheet> make(List<ProjectDesk.Draft> drafts, Optional<UUID> copiedFrom, String action) {
        Map<SiteKey, Site> sites = new HashMap<>();
        List<Planned> planned = new ArrayList<>();
        for (ProjectDesk.Draft draft : drafts) {
            Map<String, String> cells = checked(draft.cells());
            int year = Integer.parseInt(cells.getOrDefault(ProjectField.FIRST_YEAR.cell(), "0"));
            Site site = sites.computeIfAbsent(new SiteKey(draft.unitId(), year), this::site);
            ground.door().demand(Permission.PROJECT_WRITE, site.place().path(), year);
            ground.references(Map.of(), cells);
            planned.add(new Planned(draft, cells, site, year));
        }
        List<String> given = codes(planned);
        List<ProjectSheet> sheets = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            sheets.add(sheet(planned.get(i), given.get(i)));
        }
        writer.insert(sheets, copiedFrom.orElse(null));
        sheets.forEach(sheet -> ground.recordMade(sheet, action));
        return List.copyOf(sheets);
    }

    private Site site(SiteKey key) {
        ProjectHead.ProjectPlace place = ground.places().ofUnit(key.unitId(), key.year());
        return new Site(place, ground.places().departmentCode(place));
    }

    private ProjectSheet sheet(Planned planned, String code) {
        ProjectHead head = new ProjectHead(
                UUID.randomUUID(),
                code,
                planned.site().place(),
                planned.year(),
                ProjectGround.lastYear(planned.year(), planned.cells()),
                Standing.BEGINNING,
                1,
                person.id(),
                null,
                false,
                false);
        return new ProjectSheet(head, planned.cells());
    }

    /** The values as they are kept; refuses what is wrong with each and with all together. */
    private Map<String, String> checked(Map<String, String> given) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> cells = new HashMap<>();
        given.forEach((at, value) -> {
            Optional<CellKey> cell = CellKey.of(at);
            if (cell.isEmpty()) {
                problems.add(new FieldProblem(at, "项目没有这一栏：" + at));
                return;
            }
            CellRules.kept(cell.get(), value).ifPresent(kept -> {
                ground.rules().problem(cell.get(), kept).ifPresent(text -> problems.add(new FieldProblem(at, text)));
                cells.put(at, kept);
            });
        });
        cells.putIfAbsent(ProjectField.LEVEL.cell(), "2");
        if (problems.isEmpty()) {
            problems.addAll(ground.rules().together(cells));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return cells;
    }

    /** The codes of all in their order: those that were given, and new ones, taken once for all of one ground. */
    private List<String> codes(List<Planned> planned) {
        Map<Codes.Ground, Integer> wanted = new LinkedHashMap<>();
        for (Planned one : planned) {
            String code = one.draft().code().strip();
            if (code.isEmpty()) {
                wanted.merge(one.codeGround(), 1, Integer::sum);
            } else {
                keep(code, one.codeGround());
            }
        }
        Map<Codes.Ground, Iterator<String>> taken = new HashMap<>();
        wanted.forEach((codeGround, count) ->
                taken.put(codeGround, codes.take(codeGround, count).iterator()));
        return planned.stream()
                .map(one -> one.draft().code().isBlank()
                        ? Objects.requireNonNull(taken.get(one.codeGround())).next()
                        : one.draft().code().strip())
                .toList();
    }

    private void keep(String given, Codes.Ground codeGround) {
        if (!given.matches("[0-9A-Z]{8,40}")) {
            throw Refused.badField("code", "项目编码应由 8 至 40 位数字和大写字母组成。");
        }
        if (!store.ids("p.code = :code", Map.of("code", given)).isEmpty()) {
            throw Refused.badField("code", "项目编码 %s 已被使用；编码终身唯一，不能重复。".formatted(given));
        }
        codes.skip(codeGround, given);
    }
}
