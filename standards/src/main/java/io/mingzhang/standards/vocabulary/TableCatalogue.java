package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.PackSet;
import io.mingzhang.standards.text.LabelText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables of published budgets and final accounts, recognized by title and by header words. */
public final class TableCatalogue {

    private static final int LONGEST_TITLE = 80;

    private final List<TableDescription> tables;
    private final List<String> finalAccountsWords;
    private final TitleText titleText;
    private final List<String> unitEndings;

    private TableCatalogue(PackNode pack) {
        titleText = new TitleText(pack);
        unitEndings = pack.texts("unit_endings");
        tables = pack.at("tables").items().stream().map(TableCatalogue::table).toList();
        finalAccountsWords = pack.at("document_words").texts("FINAL_ACCOUNTS");
    }

    /** Loads the catalogue of a set of packs. */
    public static TableCatalogue load(PackSet packs) {
        return new TableCatalogue(packs.yaml("vocabulary/table-catalogue.yaml"));
    }

    /** All kinds in the order of the file. */
    public List<TableDescription> tables() {
        return tables;
    }

    /** Whether a name ends like that of a department or unit: for cells that name either a unit or what it spends on. */
    public boolean namesUnit(String name) {
        return titleText.namesOrganisation(name) || unitEndings.stream().anyMatch(name::endsWith);
    }

    /** The kind of that name. */
    public Optional<TableDescription> find(String kind) {
        return tables.stream().filter(table -> table.kind().equals(kind)).findFirst();
    }

    /**
     * The kinds a title may announce, best first; none when the text is no table title. Tolerates word order, numbering,
     * years, department names, qualifiers in brackets and traditional characters.
     *
     * @param printed one line or several joined
     */
    public List<TitleMatch> recognize(String printed) {
        if (printed.length() > LONGEST_TITLE || printed.indexOf('表') < 0 && printed.indexOf('錶') < 0) {
            return List.of();
        }
        TitleText.Core title = titleText.of(printed);
        boolean finalAccounts = finalAccountsWords.stream().anyMatch(printed::contains);
        List<TitleMatch> matches = matches(title.core(), title, finalAccounts);
        return matches.isEmpty() ? matches(title.whole(), title, finalAccounts) : matches;
    }

    private List<TitleMatch> matches(String words, TitleText.Core title, boolean finalAccounts) {
        List<TitleMatch> matches = new ArrayList<>();
        for (TableDescription table : tables) {
            match(table, words, title.qualifiers(), finalAccounts).ifPresent(matches::add);
        }
        matches.sort(Comparator.comparingInt(TableCatalogue::rank).reversed());
        return List.copyOf(matches);
    }

    /** The kind whose wordings share most character pairs with a text that was not recognized; empty when none is near. */
    public Optional<TableDescription> nearest(String printed) {
        String core = titleText.of(printed).core();
        return tables.stream()
                .max(Comparator.comparingInt(table -> likeness(table, core)))
                .filter(table -> likeness(table, core) > 500);
    }

    /**
     * How many of the header words of a kind stand in a header, per mille of the words of the header.
     *
     * @param headerCells the distinct texts of the header cells, in any form
     */
    public int headerLikeness(TableDescription table, Set<String> headerCells) {
        if (headerCells.isEmpty()) {
            return 0;
        }
        long found = headerCells.stream()
                .map(LabelText::key)
                .filter(cell -> table.headers().contains(cell))
                .count();
        return (int) (found * 1000 / headerCells.size());
    }

    private static Optional<TitleMatch> match(
            TableDescription table, String words, Set<String> qualifiers, boolean finalAccounts) {
        if (!table.qualifier().isEmpty() && !qualifiers.contains(table.qualifier())) {
            return Optional.empty();
        }
        boolean exact = table.titles().contains(words);
        int matched = exact ? words.length() : 0;
        for (TablePattern pattern : table.patterns()) {
            matched = Math.max(matched, pattern.matchedCharacters(words));
        }
        return matched == 0
                ? Optional.empty()
                : Optional.of(new TitleMatch(table, matched, exact, qualifiers, finalAccounts));
    }

    private static int likeness(TableDescription table, String core) {
        return table.titles().stream()
                .mapToInt(title -> Likeness.perMille(title, core))
                .max()
                .orElse(0);
    }

    /** A qualifier that the kind asks for counts more than a wording in use, that more than any number of characters. */
    private static int rank(TitleMatch match) {
        return (match.exact() ? 2 * LONGEST_TITLE : 0)
                + (match.table().qualifier().isEmpty() ? 0 : 4 * LONGEST_TITLE)
                + match.matched();
    }

    private static TableDescription table(PackNode node) {
        return new TableDescription(
                node.text("kind"),
                node.text("title"),
                node.texts("titles").stream().map(LabelText::key).toList(),
                node.items("patterns").stream().map(TableCatalogue::pattern).toList(),
                node.text("qualifier"),
                node.texts("headers").stream().map(LabelText::key).toList(),
                node.texts("codes"),
                node.texts("sides"));
    }

    private static TablePattern pattern(PackNode node) {
        List<List<String>> all = node.texts("all").stream()
                .map(group ->
                        List.of(group.split("\\|")).stream().map(LabelText::key).toList())
                .toList();
        return new TablePattern(all, node.texts("none"));
    }
}
