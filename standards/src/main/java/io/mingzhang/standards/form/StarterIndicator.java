package io.mingzhang.standards.form;

import io.mingzhang.standards.pack.Packs;
import io.mingzhang.standards.pack.TsvTable;
import java.util.List;

/**
 * A common indicator that comes with the program.
 *
 * @param category name of an {@code IndicatorCategory}
 * @param type name of an {@code IndicatorType}
 * @param name its name
 * @param value a typical target value
 * @param unit of measure
 * @param direction UP, DOWN or EXACT
 * @param sector class of the functional classification; empty for all
 * @param keywords words it is found by
 * @param explanation what is measured
 */
public record StarterIndicator(
        String category,
        String type,
        String name,
        String value,
        String unit,
        String direction,
        String sector,
        String keywords,
        String explanation) {

    /** Loads the shipped ones. */
    public static List<StarterIndicator> load() {
        TsvTable table = Packs.tsv("forms/starter-indicators.tsv");
        return table.rows().stream().map(row -> of(table, row)).toList();
    }

    private static StarterIndicator of(TsvTable table, List<String> row) {
        return new StarterIndicator(
                cell(table, row, "category"),
                cell(table, row, "type"),
                cell(table, row, "name"),
                cell(table, row, "value"),
                cell(table, row, "unit"),
                cell(table, row, "direction"),
                cell(table, row, "sector"),
                cell(table, row, "keywords"),
                cell(table, row, "explanation"));
    }

    private static String cell(TsvTable table, List<String> row, String column) {
        return TsvTable.cell(row, table.column(column));
    }
}
