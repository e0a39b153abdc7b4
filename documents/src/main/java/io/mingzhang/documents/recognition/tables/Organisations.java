package io.mingzhang.documents.recognition.tables;

import io.mingzhang.standards.Standards;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names of departments and units in one document: from department lines and columns of units. */
final class Organisations {

    private final Set<String> names = new HashSet<>();

    private Organisations() {}

    static Organisations of(Standards standards, List<RegionReading> readings) {
        Organisations organisations = new Organisations();
        for (RegionReading reading : readings) {
            String line = reading.region().caption().department();
            for (String part : line.split("[,，、;；]")) {
                organisations.add(part);
            }
            reading.columns()
                    .forEach(column -> cells(standards, reading, column).forEach(organisations::add));
        }
        return organisations;
    }

    /** The names of units in a column of units, or in one of units and what they spend on: 支出项目类别（资金使用单位）. */
    private static Stream<String> cells(Standards standards, RegionReading reading, ColumnDraft column) {
        Stream<String> texts =
                reading.bodyRows().stream().map(row -> reading.grid().text(row, column.index()));
        return switch (column.role()) {
            case UNIT_NAME -> texts;
            case NAME, PROJECT_NAME ->
                column.label().contains("单位") ? texts.filter(standards.tables()::namesUnit) : Stream.empty();
            default -> Stream.empty();
        };
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    private void add(String printed) {
        CodeText text = CodeText.of(printed.strip());
        String name = RowReader.withoutBlanks(text.bracketed() ? text.rest() : printed);
        if (name.length() > 2) {
            names.add(name);
        }
    }
}
