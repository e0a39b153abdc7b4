package io.mingzhang.standards.wording;

import io.mingzhang.standards.pack.PackSet;
import io.mingzhang.standards.pack.TsvTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dictionary of confused words; finds them in one pass over a text. */
public final class Confusions {

    /**
     * A confused word in a text.
     *
     * @param start its first character
     * @param confusion the entry
     */
    public record Found(int start, Confusion confusion) {

        /** The character after the last. */
        public int end() {
            return start + confusion.wrong().length();
        }
    }

    private final List<Confusion> entries;
    private final Map<Character, List<Confusion>> byFirst = new HashMap<>();
    private final BitSet first = new BitSet();
    private final BitSet second = new BitSet();

    private Confusions(List<Confusion> entries) {
        this.entries = List.copyOf(entries);
        for (Confusion entry : entries) {
            char key = entry.wrong().charAt(0);
            first.set(key);
            second.set(entry.wrong().length() > 1 ? entry.wrong().charAt(1) : 0);
            byFirst.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Confusion entry) -> entry.wrong().length())
                        .reversed()));
    }

    /** Loads the dictionary, with the entries of a place. */
    static Confusions load(PackSet packs) {
        TsvTable table = packs.tsv("wording/confusions.tsv");
        return new Confusions(
                table.rows().stream().map(row -> entry(table, row)).toList());
    }

    private static Confusion entry(TsvTable table, List<String> row) {
        String except = TsvTable.cell(row, table.column("except"));
        String right = TsvTable.cell(row, table.column("right"));
        String rightUse = TsvTable.cell(row, table.column("right_use"));
        return new Confusion(
                TsvTable.cell(row, table.column("wrong")),
                right,
                pattern(TsvTable.cell(row, table.column("before")), "(?:%s)$"),
                pattern(TsvTable.cell(row, table.column("after")), "(?:%s)"),
                except.isEmpty() ? List.of() : List.of(except.split("\\|")),
                rightUse.isEmpty() ? right : rightUse);
    }

    private static Optional<Pattern> pattern(String text, String frame) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(frame.formatted(text)));
    }

    /** Every entry, in the order of the file. */
    public List<Confusion> entries() {
        return entries;
    }

    /** The confused words of a text, in order; the longest at each place. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (first.get(text.charAt(at)) && mayGoOn(text, at + 1)) {
                Optional<Confusion> entry = at(text, at);
                if (entry.isPresent()) {
                    found.add(new Found(at, entry.get()));
                    at += entry.get().wrong().length() - 1;
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether some entry goes on with the character there; an entry of one character needs none. */
    private boolean mayGoOn(String text, int at) {
        return second.get(0) || at < text.length() && second.get(text.charAt(at));
    }

    private Optional<Confusion> at(String text, int start) {
        for (Confusion entry : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(entry.wrong(), start) && entry.isWrongAt(text, start)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
