package io.mingzhang.standards.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a declaration form. */
public final class FormParts {

    private FormParts() {}

    /**
     * A single field with its label.
     *
     * @param key name of a {@code TargetField}
     * @param label as printed
     * @param required whether it must be filled in
     * @param kind TEXT, CODED_NAME (name with its code), CHOICE, TICKS (boxes to tick) or DATE
     * @param choices what can be chosen or is suggested
     * @param filledFrom PROJECT, UNIT or DEPARTMENT where the register knows it, else empty
     */
    public record FieldCell(
            String key, String label, boolean required, String kind, List<String> choices, String filledFrom) {
        public FieldCell {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The block of money.
     *
     * @param label the label at its left
     * @param rows its rows from the top
     */
    public record Funding(String label, List<FundingLine> rows) {
        public Funding {
            rows = List.copyOf(rows);
        }

        /** The rows that have an amount in a period. */
        public List<FundingLine> rowsOf(String period) {
            return rows.stream().filter(row -> row.labels().containsKey(period)).toList();
        }

        /**
         * The rows of a period that a row is the sum of: those deeper below it, where an inner sum stands for its own parts;
         * none when it is no sum.
         */
        public List<FundingLine> partsOf(FundingLine sum, String period) {
            List<FundingLine> all = rowsOf(period);
            List<FundingLine> parts = new ArrayList<>();
            int inner = Integer.MAX_VALUE;
            int row = sum.sum() ? all.indexOf(sum) + 1 : all.size();
            while (row < all.size() && all.get(row).indent() > sum.indent()) {
                FundingLine line = all.get(row);
                if (line.indent() <= inner) {
                    parts.add(line);
                    inner = line.sum() ? line.indent() : Integer.MAX_VALUE;
                }
                row++;
            }
            return parts;
        }
    }

    /**
     * A row of money.
     *
     * @param source name of a {@code FundingSource}; by it the amounts of the row are stored
     * @param labels the printed label per period; a period without label has no amount in this row
     * @param required whether an amount must be there
     * @param sum whether it is the sum of the rows that are indented deeper below it
     * @param indent how far the label is moved in
     */
    public record FundingLine(String source, Map<String, String> labels, boolean required, boolean sum, int indent) {
        public FundingLine {
            labels = ordered(labels);
        }
    }

    /**
     * A long text over the whole width.
     *
     * @param key name of a {@code TargetField}
     * @param label as printed
     * @param required whether it must be filled in
     * @param longest most characters it may have
     */
    public record LongText(String key, String label, boolean required, int longest) {}

    /**
     * The main tasks of the year.
     *
     * @param label the label at its left
     * @param columns the headers: name, content, total, appropriation, other funds
     */
    public record Tasks(String label, List<String> columns) {
        public Tasks {
            columns = List.copyOf(columns);
        }
    }

    /**
     * The overall goals.
     *
     * @param label the label at its left
     * @param labels the header per period that has a goal, empty text where none is printed; may hold {year}, {from}, {to}
     * @param required whether every one must be filled in
     * @param numbered whether goals are written as 目标1：, 目标2：
     */
    public record Goals(String label, Map<String, String> labels, boolean required, boolean numbered) {
        public Goals {
            labels = ordered(labels);
        }
    }

    /**
     * The grid of indicators.
     *
     * @param label the label at its left
     * @param columns the headers of its columns
     * @param valueLabels the header of the value per period that has indicators
     * @param numbered whether names are written as 指标1：, 指标2：
     * @param categories the first and second levels in printed order
     */
    public record Indicators(
            String label,
            IndicatorColumns columns,
            Map<String, String> valueLabels,
            boolean numbered,
            List<CategoryRows> categories) {
        public Indicators {
            valueLabels = ordered(valueLabels);
            categories = List.copyOf(categories);
        }
    }

    /**
     * The headers of the grid.
     *
     * @param category 一级指标
     * @param type 二级指标
     * @param name 三级指标
     * @param value 指标值
     * @param standard 绩效标准; empty where the form has no such column
     */
    public record IndicatorColumns(String category, String type, String name, String value, String standard) {}

    /**
     * A first level with its second levels.
     *
     * @param category name of an {@code IndicatorCategory}
     * @param label as printed
     * @param types its second levels in printed order
     */
    public record CategoryRows(String category, String label, List<TypeRows> types) {
        public CategoryRows {
            types = List.copyOf(types);
        }
    }

    /**
     * A second level.
     *
     * @param type name of an {@code IndicatorType}
     * @param label as printed, without its mark
     * @param mark REQUIRED, REQUIRED_HARD or empty
     * @param markText the mark as printed behind the label
     * @param atLeast how many indicators it must have
     * @param printedEmpty whether it is printed when it has none
     */
    public record TypeRows(
            String type, String label, String mark, String markText, int atLeast, boolean printedEmpty) {}

    /**
     * A field of the last row.
     *
     * @param key name of a {@code TargetField}
     * @param label as printed
     * @param required whether it must be filled in
     */
    public record FooterField(String key, String label, boolean required) {}

    private static Map<String, String> ordered(Map<String, String> labels) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
