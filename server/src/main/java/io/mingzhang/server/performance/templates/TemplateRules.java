package io.mingzhang.server.performance.templates;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an adapted template must keep to; tells everything that is wrong with one at once. */
final class TemplateRules {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_ROWS = 60;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_AT_LEAST = 20;
    private static final int LONGEST_TEXT = 10_000;
    private static final int TASK_COLUMNS = 5;
    private static final Set<String> KINDS = Set.of("TEXT", "CODED_NAME", "CHOICE", "TICKS", "DATE");
    private static final Set<String> REGISTERS = Set.of("", "PROJECT", "UNIT", "DEPARTMENT");
    /** Words of recognized documents that no form asks for. */
    private static final String UNKNOWN = "UNKNOWN";

    private final DeclarationTemplate template;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();

    private TemplateRules(DeclarationTemplate template) {
        this.template = template;
    }

    /** Everything that is wrong with a template that is adapted from another one. */
    static List<TemplateProblem> problems(DeclarationTemplate template, DeclarationTemplate origin) {
        TemplateRules rules = new TemplateRules(template);
        rules.demand(
                origin.variant().equals(template.variant()) && origin.wholeDepartment() == template.wholeDepartment(),
                "variant",
                "表样类型不能改变，请另选模板复制。");
        rules.head();
        rules.fieldRows();
        rules.funding();
        rules.longTexts();
        rules.goals();
        rules.indicators();
        rules.footer();
        return rules.problems;
    }

    private void demand(boolean held, String at, String message) {
        if (!held) {
            problems.add(new TemplateProblem(at, message));
        }
    }

    @SuppressWarnings("ConstantValue") // what a client sends may lack anything
    private void label(@Nullable String label, String at) {
        demand(
                label != null && !label.isBlank() && label.length() <= LONGEST_LABEL,
                at,
                "文字不能为空，也不能超过 %d 个字。".formatted(LONGEST_LABEL));
    }

    private static boolean isName(@Nullable String name, Enum<?>[] constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    @SuppressWarnings("ConstantValue")
    private void head() {
        String title = template.title();
        demand(
                title != null && !title.isBlank() && title.length() <= LONGEST_TITLE,
                "title",
                "标题不能为空，也不能超过 %d 个字。".formatted(LONGEST_TITLE));
        demand(template.yearLine() != null && template.yearLine().contains("{year}"), "yearLine", "年度行中应有 {year}。");
        demand(isName(template.unit(), AmountUnit.values()), "unit", "金额单位不正确。");
        demand(
                template.decimals() >= 0 && template.decimals() <= MOST_DECIMALS,
                "decimals",
                "小数位数应在 0 到 %d 之间。".formatted(MOST_DECIMALS));
        demand(!template.periods().isEmpty(), "periods", "至少要有一个期间。");
        demand(new HashSet<>(template.periods()).size() == template.periods().size(), "periods", "期间重复。");
        template.periods().forEach(period -> demand(isName(period, TargetPeriod.values()), "periods", "没有这个期间。"));
        demand(template.fieldRows().size() <= MOST_ROWS, "fieldRows", "行数过多。");
    }

    private void fieldRows() {
        for (int row = 0; row < template.fieldRows().size(); row++) {
            List<FormParts.FieldCell> cells = template.fieldRows().get(row);
            demand(!cells.isEmpty() && cells.size() <= 2, "fieldRows[%d]".formatted(row), "每行应有一到两栏。");
            for (int cell = 0; cell < cells.size(); cell++) {
                field(cells.get(cell), "fieldRows[%d][%d]".formatted(row, cell));
            }
        }
        String name = template.wholeDepartment() ? "DEPARTMENT_NAME" : "PROJECT_NAME";
        demand(
                fields.contains(name),
                "fieldRows",
                "应保留“%s”一栏。".formatted(TargetField.valueOf(name).label()));
    }

    private void field(FormParts.FieldCell field, String at) {
        key(field.key(), at);
        label(field.label(), at + ".label");
        demand(KINDS.contains(field.kind()), at + ".kind", "栏目类型不正确。");
        boolean chosen = "CHOICE".equals(field.kind()) || "TICKS".equals(field.kind());
        demand(REGISTERS.contains(field.filledFrom()), at + ".filledFrom", "自动带出的来源不正确。");
        demand(!chosen || field.choices().size() > 1, at + ".choices", "选择栏至少要有两个选项。");
    }

    private void key(@Nullable String key, String at) {
        demand(isName(key, TargetField.values()), at + ".key", "没有这个栏目。");
        demand(key == null || fields.add(key), at + ".key", "栏目重复。");
    }

    private void funding() {
        FormParts.Funding block = template.funding();
        if (block == null) {
            demand(template.tasks() != null, "funding", "项目申报表应有资金栏。");
            FormParts.Tasks tasks = template.tasks();
            demand(
                    tasks == null || tasks.columns().size() == TASK_COLUMNS,
                    "tasks.columns",
                    "主要任务应有 %d 列。".formatted(TASK_COLUMNS));
            return;
        }
        label(block.label(), "funding.label");
        Set<String> sources = new HashSet<>();
        demand(
                !block.rows().isEmpty()
                        && "TOTAL".equals(block.rows().getFirst().source()),
                "funding.rows",
                "第一行应是资金总额。");
        for (int row = 0; row < block.rows().size(); row++) {
            FormParts.FundingLine line = block.rows().get(row);
            String at = "funding.rows[%d]".formatted(row);
            demand(
                    isName(line.source(), FundingSource.values()) && !UNKNOWN.equals(line.source()),
                    at + ".source",
                    "没有这种资金来源。");
            demand(
                    !line.sum()
                            || template.periods().stream()
                                    .anyMatch(period ->
                                            !block.partsOf(line, period).isEmpty()),
                    at + ".sum",
                    "合计行下面要有缩进更深的分项。");
            demand(sources.add(line.source()), at + ".source", "资金来源重复。");
            periods(line.labels(), at + ".labels");
        }
    }

    private void periods(Map<String, String> labels, String at) {
        demand(!labels.isEmpty() && template.periods().containsAll(labels.keySet()), at, "应为模板已有的期间填写文字。");
        labels.forEach((period, text) -> label(text, at + "." + period));
    }

    private void longTexts() {
        for (int text = 0; text < template.texts().size(); text++) {
            FormParts.LongText one = template.texts().get(text);
            String at = "texts[%d]".formatted(text);
            key(one.key(), at);
            label(one.label(), at + ".label");
            demand(
                    one.longest() > 0 && one.longest() <= LONGEST_TEXT,
                    at + ".longest",
                    "字数上限应在 1 到 %d 之间。".formatted(LONGEST_TEXT));
        }
    }

    private void goals() {
        label(template.goals().label(), "goals.label");
        Collection<String> periods = template.goals().labels().keySet();
        demand(!periods.isEmpty() && template.periods().containsAll(periods), "goals.labels", "应为模板已有的期间设置目标。");
    }

    private void indicators() {
        FormParts.Indicators grid = template.indicators();
        label(grid.label(), "indicators.label");
        label(grid.columns().name(), "indicators.columns.name");
        label(grid.columns().value(), "indicators.columns.value");
        periods(grid.valueLabels(), "indicators.valueLabels");
        Set<String> levels = new HashSet<>();
        Set<String> categories = new HashSet<>();
        demand(!grid.categories().isEmpty(), "indicators.categories", "至少要有一个一级指标。");
        for (int category = 0; category < grid.categories().size(); category++) {
            FormParts.CategoryRows rows = grid.categories().get(category);
            String at = "indicators.categories[%d]".formatted(category);
            demand(
                    isName(rows.category(), IndicatorCategory.values()) && !UNKNOWN.equals(rows.category()),
                    at + ".category",
                    "没有这个一级指标。");
            demand(categories.add(rows.category()), at + ".category", "一级指标重复。");
            demand(!rows.types().isEmpty(), at + ".types", "一级指标下至少要有一个二级指标。");
            label(rows.label(), at + ".label");
            for (int type = 0; type < rows.types().size(); type++) {
                FormParts.TypeRows one = rows.types().get(type);
                String place = at + ".types[%d]".formatted(type);
                demand(isName(one.type(), IndicatorType.values()), place + ".type", "没有这个二级指标。");
                demand(levels.add(rows.category() + "/" + one.type()), place + ".type", "二级指标重复。");
                label(one.label(), place + ".label");
                demand(
                        one.atLeast() >= 0 && one.atLeast() <= MOST_AT_LEAST,
                        place + ".atLeast",
                        "必备个数应在 0 到 %d 之间。".formatted(MOST_AT_LEAST));
            }
        }
    }

    private void footer() {
        for (int field = 0; field < template.footer().size(); field++) {
            key(template.footer().get(field).key(), "footer[%d]".formatted(field));
            label(template.footer().get(field).label(), "footer[%d].label".formatted(field));
        }
    }
}
