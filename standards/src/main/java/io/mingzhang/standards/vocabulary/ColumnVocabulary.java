package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.PackSet;
import io.mingzhang.standards.text.LabelText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of table headers and what they say about a column. */
public final class ColumnVocabulary {

    private static final List<String> PARTS = List.of("role", "detail", "scheme", "side", "fund", "period", "measure");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?");
    private static final Pattern UNIT = Pattern.compile("[(](?:单位:?)?(?:人民币)?[百千万亿]?元[)]");
    private static final Pattern REMARK = Pattern.compile("(?<=.)[(][^()]*[)]$");
    private static final int LONGEST_HEADER = 60;

    private final Map<String, HeaderMeaning> words = new HashMap<>();
    private final Set<String> fillers;
    private final int longestWord;

    private ColumnVocabulary(PackNode pack) {
        for (PackNode entry : pack.at("words").items()) {
            Map<String, String> parts = new HashMap<>();
            PARTS.forEach(part -> parts.put(part, entry.text(part)));
            HeaderMeaning meaning = HeaderMeaning.of(parts, entry.flag("total"));
            entry.texts("words").forEach(word -> add(word, meaning));
        }
        fillers =
                new HashSet<>(pack.texts("fillers").stream().map(LabelText::key).toList());
        longestWord = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Loads the vocabulary of a set of packs. */
    public static ColumnVocabulary load(PackSet packs) {
        return new ColumnVocabulary(packs.yaml("vocabulary/column-vocabulary.yaml"));
    }

    /** How many words it knows. */
    public int size() {
        return words.size();
    }

    /**
     * The meaning of one header cell, empty when a part of it is not known; a remark in brackets at its end may be unknown.
     * A bare year means an amount.
     *
     * @param printed the cell as printed, with year, unit and line breaks
     */
    public Optional<HeaderMeaning> meaningOf(String printed) {
        String plain = UNIT.matcher(LabelText.normalized(printed)).replaceAll("");
        String key = LabelText.key(YEAR.matcher(plain).replaceAll(""));
        if (key.length() > LONGEST_HEADER || plain.isEmpty()) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            return YEAR.matcher(plain).find() ? Optional.ofNullable(words.get("金额")) : Optional.empty();
        }
        HeaderMeaning whole = words.get(key);
        return (whole != null ? Optional.of(whole) : composed(key)).or(() -> withoutRemark(plain));
    }

    /** "项目（按来源）": a remark in brackets that is not known does not take away what the label says. */
    private Optional<HeaderMeaning> withoutRemark(String plain) {
        String label = REMARK.matcher(plain).replaceFirst("");
        return label.length() == plain.length() ? Optional.empty() : meaningOf(label);
    }

    /**
     * The merged meaning of the header cells above a column, outermost first; cells that are not known are passed over.
     *
     * @param printed the cells from top to bottom
     * @return empty when no cell is known
     */
    public Optional<HeaderMeaning> meaningOfPath(List<String> printed) {
        HeaderMeaning merged = HeaderMeaning.NONE;
        boolean known = false;
        for (String cell : printed) {
            Optional<HeaderMeaning> meaning = meaningOf(cell);
            known |= meaning.isPresent();
            merged = meaning.map(merged::with).orElse(merged);
        }
        return known ? Optional.of(merged) : Optional.empty();
    }

    /** Whether the cell is a word of table headers; used to tell header rows from others. */
    public boolean knows(String printed) {
        return meaningOf(printed).isPresent();
    }

    /** Divides the text into as few known words and fillers as possible; nothing may be left over. */
    private Optional<HeaderMeaning> composed(String key) {
        int length = key.length();
        int[] pieces = new int[length + 1];
        HeaderMeaning[] meanings = new HeaderMeaning[length + 1];
        meanings[0] = HeaderMeaning.NONE;
        for (int end = 1; end <= length; end++) {
            pieces[end] = Integer.MAX_VALUE;
            for (int start = Math.max(0, end - longestWord); start < end; start++) {
                if (pieces[start] == Integer.MAX_VALUE) {
                    continue;
                }
                String piece = key.substring(start, end);
                HeaderMeaning word = words.get(piece);
                if ((word != null || fillers.contains(piece)) && pieces[start] + 1 < pieces[end]) {
                    pieces[end] = pieces[start] + 1;
                    meanings[end] = word == null ? meanings[start] : joined(meanings[start], word);
                }
            }
        }
        boolean says = pieces[length] != Integer.MAX_VALUE && !HeaderMeaning.NONE.equals(meanings[length]);
        return says ? Optional.of(meanings[length]) : Optional.empty();
    }

    private static HeaderMeaning joined(HeaderMeaning left, HeaderMeaning right) {
        HeaderMeaning merged = left.with(right);
        return left.total() && !merged.total()
                ? new HeaderMeaning(
                        merged.role(),
                        merged.detail(),
                        merged.scheme(),
                        merged.side(),
                        merged.fund(),
                        merged.period(),
                        merged.measure(),
                        true)
                : merged;
    }

    private void add(String word, HeaderMeaning meaning) {
        HeaderMeaning before = words.putIfAbsent(LabelText.key(word), meaning);
        if (before != null && !before.equals(meaning)) {
            throw new IllegalStateException("Header word with two meanings: " + word);
        }
    }
}
