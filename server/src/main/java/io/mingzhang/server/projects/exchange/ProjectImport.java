package io.mingzhang.server.projects.exchange;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.tabular.CellProblem;
import io.mingzhang.documents.tabular.ListColumn;
import io.mingzhang.documents.tabular.ListReader;
import io.mingzhang.documents.tabular.ListRow;
import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.library.CellRules;
import io.mingzhang.server.projects.library.KnownProjects;
import io.mingzhang.server.projects.library.ProjectDesk;
import io.mingzhang.server.projects.library.ProjectField;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.project.ProjectStandards;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists of projects over: all of a list, or nothing of it. */
@Service
class ProjectImport {

    /** The most projects of one workbook. */
    static final int MOST = 5000;

    private final ProjectStandards standards;
    private final CellRules rules;
    private final Organizations organizations;
    private final Access access;
    private final Library library;

    ProjectImport(Standards standards, CellRules rules, Organizations organizations, Access access, Library library) {
        this.standards = standards.projects();
        this.rules = rules;
        this.organizations = organizations;
        this.access = access;
        this.library = library;
    }

    /** Where projects are made, and what is known of those there are. */
    @Component
    record Library(ProjectDesk desk, KnownProjects known) {}

    /**
     * What a workbook came to.
     *
     * @param rows how many projects it holds
     * @param created how many were made
     * @param totalFen the sum of their totals, in fen
     * @param problems what is wrong, by cell
     * @param unread labels of columns that are not taken over
     * @param done whether the projects were made
     */
    record Result(
            int rows, int created, String totalFen, List<CellProblem> problems, List<String> unread, boolean done) {
        Result {
            problems = List.copyOf(problems);
            unread = List.copyOf(unread);
        }
    }

    /** A project of the workbook with the row it stands in. */
    private record Planned(RowReader.Understood read, ProjectDesk.Draft draft) {}

    @Transactional
    public Result run(byte[] workbook, int year, String path, boolean dry) {
        ListReader.Read read = read(workbook, year);
        if (read.rows().size() > MOST) {
            throw new Refused(
                    ProblemCode.TOO_MANY,
                    "一次最多导入 %d 个项目，这个文件有 %d 个。".formatted(MOST, read.rows().size()),
                    "请分成几个文件导入。");
        }
        List<CellProblem> problems = new ArrayList<>(read.problems());
        List<Planned> planned = planned(read, year, path, problems);
        boolean go = !dry && problems.isEmpty();
        if (go) {
            library.desk().createAll(planned.stream().map(Planned::draft).toList());
        }
        return new Result(read.rows().size(), go ? planned.size() : 0, total(planned), problems, read.unread(), go);
    }

    private ListReader.Read read(byte[] workbook, int year) {
        try {
            return new ListReader(new ImportColumns(standards, year).understood()).read(workbook);
        } catch (UnreadableDocumentException unreadable) {
            throw new Refused(
                    ProblemCode.UNSUPPORTED_MEDIA,
                    unreadable.refusal().message(),
                    unreadable.refusal().remedy());
        }
    }

    private List<Planned> planned(ListReader.Read read, int year, String path, List<CellProblem> problems) {
        List<String> amounts = new ImportColumns(standards, year)
                .understood().stream()
                        .map(ListColumn::key)
                        .filter(key -> key.endsWith(AmountUnit.YUAN.name()))
                        .toList();
        RowReader reader = new RowReader(standards, rules, year, amounts);
        ImportUnits units = new ImportUnits(organizations, access.scope(Permission.PROJECT_WRITE, year), path, year);
        List<Planned> planned = new ArrayList<>();
        for (ListRow row : read.rows()) {
            RowReader.Understood understood = reader.read(row);
            unit(understood, units)
                    .ifPresent(unit -> planned.add(new Planned(
                            understood,
                            new ProjectDesk.Draft(unit.id(), row.text(ImportColumns.CODE), understood.cells()))));
            problems.addAll(understood.problems());
        }
        problems.addAll(repeated(planned, year));
        return planned;
    }

    private static Optional<Node> unit(RowReader.Understood read, ImportUnits units) {
        String text = read.row().text(ImportColumns.UNIT);
        if (text.isEmpty()) {
            read.wrong(ImportColumns.UNIT, "没有填写单位", "请填写单位编码或全称");
            return Optional.empty();
        }
        List<Node> found = units.named(text);
        if (found.isEmpty()) {
            read.wrong(ImportColumns.UNIT, "没有找到单位“%s”，或您不能在该单位建项目".formatted(text), "请核对单位编码或全称，并确认页面上方选择的单位范围");
        } else if (found.size() > 1) {
            read.wrong(ImportColumns.UNIT, "有 %d 个单位叫“%s”".formatted(found.size(), text), "请改填单位编码，或在页面上方缩小单位范围");
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Projects that are there already: in the workbook, or in the library by unit, name and year, or by code. */
    private List<CellProblem> repeated(List<Planned> planned, int year) {
        List<CellProblem> problems = new ArrayList<>();
        KnownProjects.Names names = library.known()
                .names(
                        planned.stream()
                                .map(one -> one.draft().unitId())
                                .distinct()
                                .toList(),
                        year);
        Set<String> taken = library.known()
                .taken(planned.stream()
                        .map(one -> one.draft().code())
                        .filter(code -> !code.isEmpty())
                        .toList());
        Map<String, Integer> rows = new HashMap<>();
        for (Planned project : planned) {
            ListRow row = project.read().row();
            String name = project.draft().cells().getOrDefault(ProjectField.NAME.cell(), "");
            UUID unit = project.draft().unitId();
            String first = project.draft().cells().getOrDefault(ProjectField.FIRST_YEAR.cell(), "");
            again(rows, unit + "/" + first + "/" + name, row)
                    .ifPresent(earlier -> problems.add(row.problem(
                            ProjectField.NAME.cell(), "与第 %d 行是同一单位、同一年度的同名项目".formatted(earlier), "请删去重复的一行，或改名区分")));
            if (first.equals(Integer.toString(year)) && names.has(unit, name)) {
                problems.add(row.problem(
                        ProjectField.NAME.cell(),
                        "该单位 %d 年已有同名项目“%s”".formatted(year, name),
                        "如果已经导入过，请删去这一行；确是另一个项目，请改名区分"));
            }
            String code = project.draft().code();
            if (!code.isEmpty()) {
                again(rows, code, row)
                        .ifPresent(earlier -> problems.add(
                                row.problem(ImportColumns.CODE, "与第 %d 行的项目编码相同".formatted(earlier), "请更正编码")));
                code(code, taken, row).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<CellProblem> code(String code, Set<String> taken, ListRow row) {
        if (!code.matches("[0-9A-Z]{8,40}")) {
            return Optional.of(row.problem(ImportColumns.CODE, "项目编码应由 8 至 40 位数字和大写字母组成", "请更正编码，或留空由系统生成"));
        }
        return taken.contains(code)
                ? Optional.of(row.problem(ImportColumns.CODE, "项目编码 %s 已被使用".formatted(code), "请更正编码，或留空由系统生成"))
                : Optional.empty();
    }

    private static Optional<Integer> again(Map<String, Integer> rows, String key, ListRow row) {
        return Optional.ofNullable(rows.putIfAbsent(key, row.number()));
    }

    private static String total(List<Planned> planned) {
        return planned.stream()
                .map(project -> project.draft().cells().getOrDefault(ProjectField.TOTAL.cell(), "0"))
                .filter(fen -> fen.matches("\\d+"))
                .map(BigInteger::new)
                .reduce(BigInteger.ZERO, BigInteger::add)
                .toString();
    }
}
