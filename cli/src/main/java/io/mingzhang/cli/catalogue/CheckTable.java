package io.mingzhang.cli.catalogue;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.reports.text.Columns;
import java.util.ArrayList;
import java.util.List;

/** The catalogue as a table for a terminal. */
public final class CheckTable {

    private CheckTable() {}

    /** Header, one line a check, and their number. */
    public static List<String> lines(List<CheckInfo> catalogue) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("编号", "级别", "类别", "要求"));
        catalogue.forEach(info -> rows.add(
                List.of(info.id(), info.severity().label(), info.category().label(), info.title())));
        List<String> lines = new ArrayList<>(Columns.aligned(rows));
        lines.add("");
        lines.add("共 " + catalogue.size() + " 条；checks 编号 显示全文。");
        return lines;
    }
}
