package io.mingzhang.documents.writing.declared;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.List;
import java.util.Map;

/**
 * A declaration form with what was filled in. Cells that are missing are blank, which is not a zero.
 *
 * @param name of the project or department
 * @param template the form, the blanks of its title and headers filled in
 * @param unit in which amounts are printed
 * @param fields name of a {@code TargetField} to text
 * @param funding {@code ANNUAL/CENTRAL} to fen as digits
 * @param goals name of a {@code TargetPeriod} to text
 * @param tasks the main tasks of a department
 * @param indicators the indicators in printed order
 */
public record FilledForm(
        String name,
        DeclarationTemplate template,
        AmountUnit unit,
        Map<String, String> fields,
        Map<String, String> funding,
        Map<String, String> goals,
        List<Task> tasks,
        List<Row> indicators) {

    public FilledForm {
        fields = Map.copyOf(fields);
        funding = Map.copyOf(funding);
        goals = Map.copyOf(goals);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    /**
     * A main task; amounts are digits of fen, empty for blanks.
     *
     * @param id names it; empty where nobody asks
     * @param name 任务名称
     * @param content 主要内容
     * @param total 总额
     * @param appropriation 财政拨款
     * @param other 其他资金
     */
    public record Task(String id, String name, String content, String total, String appropriation, String other) {}

    /**
     * A row of the grid of indicators.
     *
     * @param id names it; empty where nobody asks
     * @param category the first level
     * @param type the second level
     * @param implementation the side of the implementation period
     * @param annual the side of the year
     */
    public record Row(String id, IndicatorCategory category, IndicatorType type, Side implementation, Side annual) {

        /** The side of a period. */
        public Side side(TargetPeriod period) {
            return period == TargetPeriod.ANNUAL ? annual : implementation;
        }
    }

    /**
     * What a row says of one period; empty texts where nothing stands.
     *
     * @param name without numbering
     * @param value the target value
     * @param standard 绩效标准
     */
    public record Side(String name, String value, String standard) {

        /** Nothing at all. */
        public static final Side EMPTY = new Side("", "", "");

        /** Whether nothing stands there. */
        public boolean isEmpty() {
            return name.isEmpty() && value.isEmpty() && standard.isEmpty();
        }
    }

    String field(String key) {
        return fields.getOrDefault(key, "");
    }
}
