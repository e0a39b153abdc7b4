package io.mingzhang.reports.audit;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.checks.together.OrganizationName;
import io.mingzhang.checks.together.ProjectSketch;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link DocumentKey} as texts and back, so that it survives in a journal or a database. */
public final class KeyLine {

    private static final String SEPARATOR = "\u001f";
    private static final String CELL_SEPARATOR = "\u001e";
    private static final int CELLS = 12;

    private KeyLine() {}

    /** The texts of a key. */
    public static List<String> of(DocumentKey key) {
        List<String> cells = new ArrayList<>(CELLS);
        cells.add(key.source());
        cells.add(key.kind().name());
        cells.add(key.year().map(year -> String.valueOf(year.value())).orElse(""));
        cells.add(key.division());
        cells.add(names(key.organization().stream().toList()));
        cells.add(String.join(SEPARATOR, key.parents()));
        cells.add(names(key.units()));
        DocumentKey.Contents contents = key.contents();
        cells.add(contents.tables().stream().map(Enum::name).collect(Collectors.joining(SEPARATOR)));
        cells.add(String.valueOf(contents.statements()));
        cells.add(String.valueOf(contents.forms()));
        cells.add(contents.projects().hashes().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR)));
        cells.add(String.valueOf(contents.projects().complete()));
        return cells;
    }

    /** The key as one text. */
    public static String text(DocumentKey key) {
        return String.join(CELL_SEPARATOR, of(key));
    }

    /** The key of which {@link #text} made the text. */
    public static DocumentKey parse(String text) {
        return read(List.of(text.split(CELL_SEPARATOR, -1)));
    }

    /** The key of which these are the texts. */
    public static DocumentKey read(List<String> cells) {
        Set<TableKind> tables = EnumSet.noneOf(TableKind.class);
        split(cells.get(7)).map(TableKind::valueOf).forEach(tables::add);
        ProjectSketch projects = new ProjectSketch(
                split(cells.get(10)).map(Integer::valueOf).toList(), Boolean.parseBoolean(cells.get(11)));
        return new DocumentKey(
                cells.getFirst(),
                DocumentKind.valueOf(cells.get(1)),
                split(cells.get(2))
                        .map(year -> new FiscalYear(Integer.parseInt(year)))
                        .findFirst(),
                cells.get(3),
                Optional.of(names(cells.get(4))).filter(list -> !list.isEmpty()).map(List::getFirst),
                split(cells.get(5)).collect(Collectors.toSet()),
                new LinkedHashSet<>(names(cells.get(6))),
                new DocumentKey.Contents(
                        tables, Integer.parseInt(cells.get(8)), Integer.parseInt(cells.get(9)), projects));
    }

    private static String names(Collection<OrganizationName> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name.printed(), name.key()))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static List<OrganizationName> names(String text) {
        List<String> parts = split(text).toList();
        List<OrganizationName> names = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            names.add(new OrganizationName(parts.get(i), parts.get(i + 1)));
        }
        return names;
    }

    private static Stream<String> split(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(SEPARATOR, -1));
    }
}
