package io.mingzhang.documents.recognition.tables;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.standards.vocabulary.TitleMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above a table: title, department line, unit line. Filled while the lines are read. */
final class Caption {

    private final List<ContentRow> rows = new ArrayList<>();
    private String title = "";
    private Optional<ContentRow> titleRow = Optional.empty();
    private List<TitleMatch> matches = List.of();
    private String department = "";
    private Optional<AmountUnit> unit = Optional.empty();

    /** Takes over what a line says; the first title, department and unit that are read stay. */
    void accept(ContentRow row, CaptionLine line) {
        rows.add(row);
        if (!line.matches().isEmpty() && matches.isEmpty()) {
            entitle(row, line.title(), line.matches());
        }
        if (department.isEmpty()) {
            department = line.department();
        }
        if (unit.isEmpty()) {
            unit = line.unit();
        }
    }

    void entitle(ContentRow row, String text, List<TitleMatch> found) {
        title = text;
        titleRow = Optional.of(row);
        matches = found;
    }

    void add(ContentRow row) {
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    List<ContentRow> rows() {
        return rows;
    }

    String title() {
        return title;
    }

    Optional<ContentRow> titleRow() {
        return titleRow;
    }

    /** The kinds the title may announce, best first. */
    List<TitleMatch> matches() {
        return matches;
    }

    String department() {
        return department;
    }

    Optional<AmountUnit> unit() {
        return unit;
    }

    boolean says(String qualifier) {
        return !matches.isEmpty() && matches.getFirst().qualifiers().contains(qualifier);
    }

    boolean isFinalAccounts() {
        return !matches.isEmpty() && matches.getFirst().finalAccounts();
    }
}
