package io.mingzhang.server.platform.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How much names are like one: by the pairs of neighbouring characters that both have. */
public final class Likeness {

    /** From so many per cent on two names may mean the same. */
    private static final int ENOUGH = 50;

    private static final int WHOLE = 100;

    private final Set<String> pairs;

    /** With this name others are compared. */
    public Likeness(String name) {
        this.pairs = pairs(name);
    }

    /** The name of something. */
    public record Named(UUID id, String name) {}

    private record Rated(UUID id, int likeness) {}

    /** The most alike first, as far as they are alike enough; so many at most. */
    public List<UUID> nearest(List<Named> names, int most) {
        return names.stream()
                .map(one -> new Rated(one.id(), of(one.name())))
                .filter(one -> one.likeness() >= ENOUGH)
                .sorted(Comparator.comparingInt(Rated::likeness).reversed())
                .limit(most)
                .map(Rated::id)
                .toList();
    }

    /** Whether a name may mean the same. */
    public boolean isEnough(String name) {
        return of(name) >= ENOUGH;
    }

    /** In per cent: twice what both have, of what they have together. */
    public int of(String name) {
        Set<String> others = pairs(name);
        int together = pairs.size() + others.size();
        others.retainAll(pairs);
        return together == 0 ? 0 : 2 * WHOLE * others.size() / together;
    }

    /** Signs and blanks do not count. */
    private static Set<String> pairs(String name) {
        int[] characters = name.replaceAll("[^\\p{L}\\p{N}]", "").codePoints().toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs;
    }
}
