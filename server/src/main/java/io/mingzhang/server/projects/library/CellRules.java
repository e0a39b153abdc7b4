package io.mingzhang.server.projects.library;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.projects.ProjectText;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.project.Choice;
import io.mingzhang.standards.project.ProjectKind;
import io.mingzhang.standards.project.ProjectStandards;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What may stand in which cell of a project, by itself and together with the others. */
@Component
public class CellRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_LABELS = 20;
    private static final int MOST_CHARS_OF_LABEL = 20;

    private final ProjectStandards standards;
    private final FunctionCodes functions;

    CellRules(Standards standards) {
        this.standards = standards.projects();
        this.functions = new FunctionCodes(standards.classifications());
    }

    /** A value as it is kept: without spaces around, never empty. */
    public static Optional<String> kept(CellKey cell, String typed) {
        String value = cell instanceof CellKey.OfText ? typed.strip().replace("\r\n", "\n") : typed.strip();
        if (cell instanceof CellKey.OfField(ProjectField field) && field.isList()) {
            value = Arrays.stream(value.split("[,，、]", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(","));
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** What is wrong with the form of one value; empty when nothing is. */
    public Optional<String> problem(CellKey cell, String value) {
        if (value.indexOf('\0') >= 0) {
            return Optional.of("含有不能保存的字符。");
        }
        return switch (cell) {
            case CellKey.OfText(ProjectText text) ->
                when(
                        value.length() > ProjectText.MOST_CHARS,
                        text.label() + "不超过 %d 个字，现有 %d 个。".formatted(ProjectText.MOST_CHARS, value.length()));
            case CellKey.OfPlan(int year, String source) -> planProblem(year, source, value);
            case CellKey.OfField(ProjectField field) -> fieldProblem(field, value);
        };
    }

    private Optional<String> planProblem(int year, String source, String value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.of("计划年度应在 %d 至 %d 之间。".formatted(FIRST_YEAR, LAST_YEAR));
        }
        if (named(standards.sources(), source).isEmpty()) {
            return Optional.of("没有这种资金来源：" + source);
        }
        return amountProblem(value);
    }

    private Optional<String> fieldProblem(ProjectField field, String value) {
        if (value.length() > field.longest()) {
            return Optional.of(field.label() + "不超过 %d 个字，现有 %d 个。".formatted(field.longest(), value.length()));
        }
        return switch (field) {
            case NATURE -> choiceProblem(field, standards.natures(), List.of(value));
            case DISTRIBUTION -> choiceProblem(field, standards.distributions(), List.of(value));
            case FLAGS -> choiceProblem(field, standards.flags(), List.of(value.split(",", -1)));
            case LABELS -> labelsProblem(List.of(value.split(",", -1)));
            case LEVEL -> when(!value.equals("1") && !value.equals("2"), "项目级次应为一级或二级。");
            case FIRST_YEAR -> when(!isYear(value), "预算年度应是 %d 至 %d 之间的年份。".formatted(FIRST_YEAR, LAST_YEAR));
            case STARTS, ENDS -> when(!isDay(value), field.label() + "应是日期，例如 2026-01-01。");
            case TOTAL -> amountProblem(value);
            case PARENT, OFFICE -> when(!isId(value), field.label() + "不存在，请重新选择。");
            case NAME, KIND, DUTY, FUNCTION, SPECIAL_FUND, UPPER_CODE, LEADER, PHONE -> Optional.empty();
        };
    }

    private static Optional<String> amountProblem(String value) {
        return when(!value.matches("\\d{1,15}"), "金额应是不小于 0 的数，精确到分，不超过 10 万亿元。");
    }

    private static Optional<String> labelsProblem(List<String> labels) {
        boolean fine = labels.size() <= MOST_LABELS
                && labels.stream().allMatch(label -> label.length() <= MOST_CHARS_OF_LABEL);
        return when(!fine, "标签最多 %d 个，每个不超过 %d 个字。".formatted(MOST_LABELS, MOST_CHARS_OF_LABEL));
    }

    private static Optional<String> choiceProblem(ProjectField field, List<Choice> choices, List<String> codes) {
        return codes.stream()
                .filter(code -> named(choices, code).isEmpty())
                .findFirst()
                .map(code -> "没有这种" + field.label() + "：" + code);
    }

    /** What is wrong with the values together; the field each problem is told at is its address. */
    public List<FieldProblem> together(Map<String, String> cells) {
        List<FieldProblem> problems = new ArrayList<>();
        String year = cells.getOrDefault(ProjectField.FIRST_YEAR.cell(), "");
        if (!isYear(year)) {
            problems.add(problem(ProjectField.FIRST_YEAR, "请填写首个预算年度。"));
            return problems;
        }
        int first = Integer.parseInt(year);
        if (cells.getOrDefault(ProjectField.NAME.cell(), "").isEmpty()) {
            problems.add(problem(ProjectField.NAME, "请填写项目名称。"));
        }
        kindProblem(cells.getOrDefault(ProjectField.KIND.cell(), ""), first)
                .ifPresent(text -> problems.add(problem(ProjectField.KIND, text)));
        String function = cells.getOrDefault(ProjectField.FUNCTION.cell(), "");
        if (!function.isEmpty()) {
            functions
                    .problem(function, new FiscalYear(first))
                    .ifPresent(text -> problems.add(problem(ProjectField.FUNCTION, text)));
        }
        problems.addAll(termProblems(cells, first));
        return problems;
    }

    private static List<FieldProblem> termProblems(Map<String, String> cells, int first) {
        List<FieldProblem> problems = new ArrayList<>();
        String starts = cells.getOrDefault(ProjectField.STARTS.cell(), "");
        String ends = cells.getOrDefault(ProjectField.ENDS.cell(), "");
        if (!starts.isEmpty() && !ends.isEmpty() && ends.compareTo(starts) < 0) {
            problems.add(problem(ProjectField.ENDS, "完成日期（%s）早于开始日期（%s）。".formatted(ends, starts)));
        }
        cells.keySet().stream()
                .flatMap(at -> CellKey.of(at).stream())
                .filter(cell -> cell instanceof CellKey.OfPlan plan && plan.year() < first)
                .forEach(
                        cell -> problems.add(new FieldProblem(cell.at(), "计划年度早于首个预算年度 %d，请更正其中一处。".formatted(first))));
        return problems;
    }

    private Optional<String> kindProblem(String code, int year) {
        Optional<ProjectKind> kind = standards.kind(code, year);
        if (code.isEmpty()) {
            return Optional.of("请选择项目类别。");
        }
        if (kind.isEmpty()) {
            return Optional.of("%d 年没有这种项目类别：%s".formatted(year, code));
        }
        return when(
                !kind.get().choosable(),
                "“%s”下面还有细分，请选到具体类别。".formatted(kind.get().name()));
    }

    /** The name of a choice; empty when there is none such. */
    static Optional<String> named(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(Choice::name);
    }

    private static FieldProblem problem(ProjectField field, String text) {
        return new FieldProblem(field.cell(), text);
    }

    private static boolean isYear(String value) {
        return value.matches("\\d{4}") && Integer.parseInt(value) >= FIRST_YEAR && Integer.parseInt(value) <= LAST_YEAR;
    }

    private static boolean isDay(String value) {
        try {
            return value.matches("\\d{4}-\\d{2}-\\d{2}")
                    && LocalDate.parse(value).getYear() >= FIRST_YEAR - 50
                    && LocalDate.parse(value).getYear() <= LAST_YEAR;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static boolean isId(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static Optional<String> when(boolean wrong, String text) {
        return wrong ? Optional.of(text) : Optional.empty();
    }
}
