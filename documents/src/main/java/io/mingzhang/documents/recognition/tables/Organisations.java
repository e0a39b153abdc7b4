package io.mingzhang.documents.recognition.tables;

import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.standards.Standards;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
            reading.columns().stream()
                    .filter(column -> column.role() == ColumnRole.UNIT_NAME)
                    .forEach(column -> reading.bodyRows()
                            .forEach(row -> organisations.add(reading.grid().text(row, column.index()))));
        }
        return organisations;
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
