package io.mingzhang.server.projects.exchange;

import io.mingzhang.documents.tabular.CellProblem;
import io.mingzhang.documents.tabular.ListRow;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.projects.ProjectText;
import io.mingzhang.server.projects.library.CellKey;
import io.mingzhang.server.projects.library.CellRules;
import io.mingzhang.server.projects.library.ProjectField;
import io.mingzhang.standards.project.Choice;
import io.mingzhang.standards.project.ProjectKind;
import io.mingzhang.standards.project.ProjectStandards;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the rows of a workbook as values of projects. */
final class RowReader {

    private final ProjectStandards standards;
    private final CellRules rules;
    private final int year;
    private final List<String> amounts;

    /** Reads rows of a year whose columns of amounts have these keys. */
    RowReader(ProjectStandards standards, CellRules rules, int year, List<String> amounts) {
        this.standards = standards;
        this.rules = rules;
        this.year = year;
        this.amounts = List.copyOf(amounts);
    }

    /**
     * A row as it was understood.
     *
     * @param row from which
     * @param cells values by address
     * @param keys the column of each value
     * @param problems what is wrong with it
     */
    record Understood(ListRow row, Map<String, String> cells, Map<String, String> keys, List<CellProblem> problems) {

        void wrong(String key, String message, String remedy) {
            problems.add(row.problem(key, message, remedy));
        }

        void put(String at, String key, String value) {
            cells.put(at, value);
            keys.put(at, key);
        }
    }

    Understood read(ListRow row) {
        Understood read = new Understood(row, new HashMap<>(), new HashMap<>(), new ArrayList<>());
        for (ProjectField field : ProjectField.values()) {
            row.filled(field.cell()).ifPresent(text -> field(read, field, text));
        }
        read.cells().putIfAbsent(ProjectField.FIRST_YEAR.cell(), Integer.toString(year));
        for (ProjectText text : ProjectText.values()) {
            String at = new CellKey.OfText(text).at();
            row.filled(at).ifPresent(content -> read.put(at, at, content));
        }
        amounts.forEach(key -> row.filled(key).ifPresent(text -> amount(read, key, text)));
        row.filled(ProjectField.TOTAL.cell() + ImportColumns.UNSAID)
                .ifPresent(text -> read.wrong(
                        ProjectField.TOTAL.cell() + ImportColumns.UNSAID, "表头没有写明金额单位", "请把表头写作“项目总额（元）”或“项目总额（万元）”"));
        check(read);
        return read;
    }

    private void field(Understood read, ProjectField field, String text) {
        Optional<String> value = switch (field) {
            case KIND -> kind(text);
            case NATURE -> choice(standards.natures(), text);
            case DISTRIBUTION -> choice(standards.distributions(), text);
            case FLAGS -> flags(text);
            case STARTS -> Days.read(text, false);
            case ENDS -> Days.read(text, true);
            case FIRST_YEAR -> Optional.of(text.replaceAll("年度?$", ""));
            case FUNCTION -> Optional.of(text.replaceAll("^(\\d+)\\s+\\S.*$", "$1"));
            default -> CellRules.kept(new CellKey.OfField(field), text);
        };
        value.ifPresentOrElse(
                kept -> read.put(field.cell(), field.cell(), kept),
                () -> read.wrong(field.cell(), "“%s”不是可用的%s".formatted(text, field.label()), remedy(field)));
    }

    private String remedy(ProjectField field) {
        return switch (field) {
            case KIND -> "请填写类别编码或名称，例如 31 部门预算项目";
            case STARTS, ENDS -> "请填写日期，例如 2026-03-01";
            case NATURE -> "可填：" + names(standards.natures());
            case DISTRIBUTION -> "可填：" + names(standards.distributions());
            case FLAGS -> "可填（多个用顿号分开）：" + names(standards.flags());
            default -> "请更正";
        };
    }

    private static String names(List<Choice> choices) {
        return String.join("、", choices.stream().map(Choice::name).toList());
    }

    /** By code, by name, or both as the template offers them. */
    private Optional<String> kind(String text) {
        String code = text.replaceAll("^(\\d+).*$", "$1");
        return standards.kinds(year).stream()
                .filter(kind -> kind.code().equals(code) || kind.name().equals(text))
                .map(ProjectKind::code)
                .findFirst();
    }

    private static Optional<String> choice(List<Choice> choices, String text) {
        return choices.stream()
                .filter(choice -> choice.name().equals(text)
                        || choice.code().equals(text)
                        || choice.name().equals(text + "项目"))
                .map(Choice::code)
                .findFirst();
    }

    private Optional<String> flags(String text) {
        List<Optional<String>> codes = Arrays.stream(text.split("[,，、;；\\s]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> choice(standards.flags(), part))
                .toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(String.join(
                        ",", codes.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static void amount(Understood read, String key, String text) {
        AmountUnit unit =
                key.endsWith(AmountUnit.TEN_THOUSAND_YUAN.name()) ? AmountUnit.TEN_THOUSAND_YUAN : AmountUnit.YUAN;
        String at = key.substring(0, key.length() - unit.name().length());
        Optional<String> fen = unit.fen(text);
        if (fen.isEmpty()) {
            read.wrong(key, "“%s”不是金额，或小于 0，或精确不到分".formatted(text), "请填写以%s为单位的数，最细到分".formatted(unit.label()));
        } else if (read.cells().containsKey(at)
                && !fen.get().equals(read.cells().get(at))) {
            read.wrong(key, "同一金额以元和万元各填了一次，数值不同", "请只保留一列");
        } else {
            read.put(at, key, fen.get());
        }
    }

    /** What the library demands of the values, told at their cells. */
    private void check(Understood read) {
        int before = read.problems().size();
        read.cells()
                .forEach((at, value) -> CellKey.of(at)
                        .flatMap(cell -> rules.problem(cell, value))
                        .ifPresent(text -> read.wrong(read.keys().getOrDefault(at, at), text, "请更正后重新导入")));
        if (read.problems().size() == before) {
            for (FieldProblem problem : rules.together(read.cells())) {
                read.wrong(read.keys().getOrDefault(problem.field(), problem.field()), problem.message(), "请更正后重新导入");
            }
        }
    }
}
