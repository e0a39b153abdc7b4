package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.text.LabelText;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words by their key, each with one identifier. */
final class LabelIndex {

    private static final int SHORTEST_CLIPPED = 4;

    private static final String AMBIGUOUS = "";

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> clippedIds = new HashMap<>();
    /** The characters words begin with: most of what is looked up begins with another. */
    private final BitSet firsts = new BitSet();

    private final Set<Integer> pairs = new HashSet<>();
    private int longest;

    LabelIndex(Map<String, List<String>> words) {
        words.forEach((id, list) -> list.forEach(word -> add(id, LabelText.key(word))));
    }

    Optional<String> find(String key) {
        return mayBegin(key) && key.length() <= longest ? Optional.ofNullable(ids.get(key)) : Optional.empty();
    }

    /** The longest word the text starts with. */
    Optional<String> longestPrefix(String key) {
        if (!mayBegin(key)) {
            return Optional.empty();
        }
        for (int end = Math.min(longest, key.length()); end > 0; end--) {
            String start = key.substring(0, end);
            if (ids.containsKey(start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private boolean mayBegin(String key) {
        return !key.isEmpty() && firsts.get(key.charAt(0));
    }

    /** The meaning of a label cut off by a narrow cell: all words that start with it mean the same. */
    Optional<String> clipped(String key) {
        return Optional.ofNullable(clippedIds.get(key)).filter(id -> !id.equals(AMBIGUOUS));
    }

    /** Whether the one character follows on the other in some word. */
    boolean hasPair(char first, char next) {
        return pairs.contains(pair(first, next));
    }

    private static int pair(char first, char next) {
        return first << Character.SIZE | next;
    }

    private void add(String id, String key) {
        String before = ids.putIfAbsent(key, id);
        if (before != null && !before.equals(id)) {
            throw new IllegalStateException("Label '%s' means both %s and %s".formatted(key, before, id));
        }
        longest = Math.max(longest, key.length());
        if (!key.isEmpty()) {
            firsts.set(key.charAt(0));
        }
        for (int i = 1; i < key.length(); i++) {
            pairs.add(pair(key.charAt(i - 1), key.charAt(i)));
        }
        for (int end = SHORTEST_CLIPPED; end <= key.length(); end++) {
            clippedIds.merge(key.substring(0, end), id, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
        }
    }
}
