package io.mingzhang.standards.pack;

import io.mingzhang.standards.authored.Complaints;
import io.mingzhang.standards.authored.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of a place: rows that come after the shipped ones, under the same column names in any order. */
final class PlaceTable {

    private PlaceTable() {}

    /**
     * The rows of both; empty when the place's file has faults, which are then among the complaints.
     *
     * @param file the name of the place's file, for messages
     * @param content its text
     * @param shipped the shipped table, whose first two columns have to be filled in
     */
    static Optional<TsvTable> over(String file, String content, TsvTable shipped, Complaints complaints) {
        int before = complaints.count();
        List<List<String>> rows = new ArrayList<>(shipped.rows());
        List<Integer> columns = List.of();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = columns(new Spot(file, number, 1), cells, shipped, complaints);
            } else {
                rows.add(row(new Spot(file, number, 1), cells, columns, complaints));
            }
        }
        if (columns.isEmpty() && complaints.count() == before) {
            complaints.add(new Spot(file, 1, 1), "文件是空的", "第一行应为栏名：" + String.join("、", shipped.header()) + "，以制表符分隔");
        }
        return complaints.count() == before
                ? Optional.of(new TsvTable(file, shipped.header(), List.copyOf(rows)))
                : Optional.empty();
    }

    /** Where each shipped column stands in the file, −1 where it is missing. */
    private static List<Integer> columns(Spot at, List<String> names, TsvTable shipped, Complaints complaints) {
        List<String> required = shipped.header().subList(0, 2);
        boolean known = shipped.header().containsAll(names) && names.containsAll(required);
        if (!known) {
            complaints.add(
                    at,
                    "栏名不对：" + String.join("、", names),
                    "第一行应为栏名：" + String.join("、", shipped.header()) + "，以制表符分隔，其中前两栏必填");
        }
        return shipped.header().stream().map(names::indexOf).toList();
    }

    private static List<String> row(Spot at, List<String> cells, List<Integer> columns, Complaints complaints) {
        List<String> row =
                columns.stream().map(column -> TsvTable.cell(cells, column)).toList();
        if (row.get(0).isEmpty() || row.get(1).isEmpty()) {
            complaints.add(at, "这一行前两栏没有填全", "栏与栏之间用一个制表符分隔");
        }
        return row;
    }
}
