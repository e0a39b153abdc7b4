package io.mingzhang.server.projects.exchange;

import io.mingzhang.documents.tabular.ListColumn;
import io.mingzhang.server.projects.ProjectText;
import io.mingzhang.server.projects.library.CellKey;
import io.mingzhang.server.projects.library.ProjectField;
import io.mingzhang.standards.project.Choice;
import io.mingzhang.standards.project.ProjectKind;
import io.mingzhang.standards.project.ProjectStandards;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a list of projects that comes in. The key of a column with a value of a project is the address of the
 * value; that of an amount has its unit behind it.
 */
final class ImportColumns {

    /** The column of the unit. */
    static final String UNIT = "unit";
    /** The column of the code. */
    static final String CODE = "code";
    /** Behind the key of an amount whose label does not say in what it is. */
    static final String UNSAID = "?";

    private static final int YEARS_OFFERED = 3;
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 9;
    private static final int WIDE = 40;
    private static final int CODE_WIDTH = 24;

    private static final List<ProjectField> PLAIN = List.of(
            ProjectField.FIRST_YEAR,
            ProjectField.STARTS,
            ProjectField.ENDS,
            ProjectField.FUNCTION,
            ProjectField.LEADER,
            ProjectField.PHONE,
            ProjectField.DUTY,
            ProjectField.SPECIAL_FUND,
            ProjectField.UPPER_CODE);

    private final ProjectStandards standards;
    private final int year;

    ImportColumns(ProjectStandards standards, int year) {
        this.standards = standards;
        this.year = year;
    }

    /** The columns of the template: amounts in 万元, the plan of the next years. */
    List<ListColumn> offered() {
        List<ListColumn> columns = new ArrayList<>(words());
        columns.add(amount(ProjectField.TOTAL.cell(), ProjectField.TOTAL.label(), AmountUnit.TEN_THOUSAND_YUAN));
        plan(IntStream.range(year, year + YEARS_OFFERED), columns, AmountUnit.TEN_THOUSAND_YUAN);
        columns.addAll(texts());
        return columns;
    }

    /** Every column that is understood: amounts in either unit, the plan of many years. */
    List<ListColumn> understood() {
        List<ListColumn> columns = new ArrayList<>(words());
        for (AmountUnit unit : AmountUnit.values()) {
            columns.add(amount(ProjectField.TOTAL.cell(), ProjectField.TOTAL.label(), unit));
            plan(IntStream.rangeClosed(year - YEARS_BACK, year + YEARS_AHEAD), columns, unit);
        }
        columns.add(ListColumn.of(ProjectField.TOTAL.cell() + UNSAID, ProjectField.TOTAL.label(), "总投资", "金额"));
        columns.addAll(texts());
        return columns;
    }

    private List<ListColumn> words() {
        List<ListColumn> columns = new ArrayList<>();
        columns.add(ListColumn.of(ProjectField.NAME.cell(), "项目名称", "名称")
                .mustBeThere()
                .wide(WIDE));
        columns.add(ListColumn.of(UNIT, "单位（编码或名称）", "单位", "单位编码", "单位名称", "预算单位")
                .mustBeThere()
                .wide(CODE_WIDTH));
        columns.add(ListColumn.of(ProjectField.KIND.cell(), "项目类别", "类别")
                .mustBeThere()
                .wide(CODE_WIDTH)
                .oneOf(kinds()));
        columns.add(ListColumn.of(ProjectField.NATURE.cell(), "项目属性", "属性").oneOf(names(standards.natures())));
        PLAIN.forEach(field -> columns.add(ListColumn.of(field.cell(), field.label())));
        columns.add(ListColumn.of(ProjectField.DISTRIBUTION.cell(), ProjectField.DISTRIBUTION.label())
                .oneOf(names(standards.distributions())));
        columns.add(ListColumn.of(ProjectField.FLAGS.cell(), ProjectField.FLAGS.label(), "标识"));
        columns.add(ListColumn.of(ProjectField.LABELS.cell(), ProjectField.LABELS.label(), "标签"));
        columns.add(ListColumn.of(CODE, "项目编码（已有编码的填写）", "项目编码", "编码").wide(CODE_WIDTH));
        return columns;
    }

    private List<String> kinds() {
        return standards.kinds(year).stream()
                .filter(ProjectKind::choosable)
                .map(kind -> kind.code() + " " + kind.name())
                .toList();
    }

    private static List<String> names(List<Choice> choices) {
        return choices.stream().map(Choice::name).toList();
    }

    private void plan(IntStream years, List<ListColumn> columns, AmountUnit unit) {
        years.forEach(planned -> standards
                .sources()
                .forEach(source -> columns.add(
                        amount(new CellKey.OfPlan(planned, source.code()).at(), planned + "年" + source.name(), unit))));
    }

    private static ListColumn amount(String at, String label, AmountUnit unit) {
        return ListColumn.of(at + unit.name(), label + "（" + unit.label() + "）").ofNumbers();
    }

    private static List<ListColumn> texts() {
        List<ListColumn> columns = new ArrayList<>();
        for (ProjectText text : ProjectText.values()) {
            columns.add(
                    ListColumn.of(new CellKey.OfText(text).at(), text.label()).wide(WIDE));
        }
        return columns;
    }
}
