package io.mingzhang.checks.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds what texts have in common. Each text is compared with the last few before it that share a fingerprint, not with all:
 * a passage that stands in a thousand texts costs a few thousand comparisons, and is one result with a thousand places.
 */
public final class CopiedPassages {

    /** The shortest passage that is found for certain, in plain characters. */
    public static final int SHORTEST = Winnowing.GUARANTEED;

    /** With how many texts before it that share a fingerprint each text is compared; bounds the cost of customary words. */
    private static final int NEIGHBOURS = 3;

    /** A diagonal: all places at which one text runs along another at the same distance. */
    private record Diagonal(int one, int other, int distance) {}

    private final List<PlainText> texts;
    private final int shortest;
    private final Map<Diagonal, Long> covered = new HashMap<>();
    private final Map<String, TreeSet<Long>> found = new HashMap<>();

    private CopiedPassages(List<PlainText> texts, int shortest) {
        this.texts = texts;
        this.shortest = shortest;
    }

    /**
     * The passages of at least {@code shortest} characters that two texts or more have in common, the longest first.
     *
     * @param shortest at least {@link #SHORTEST}
     */
    public static List<CopiedPassage> of(List<PlainText> texts, int shortest) {
        if (shortest < SHORTEST) {
            throw new IllegalArgumentException("Shorter than is found for certain: " + shortest);
        }
        return new CopiedPassages(texts, shortest).find();
    }

    private List<CopiedPassage> find() {
        Fingerprints.of(texts).shared(this::link);
        List<CopiedPassage> passages = new ArrayList<>(found.size());
        found.forEach((words, places) -> passages.add(new CopiedPassage(
                words.length(),
                places.stream()
                        .map(place -> new CopiedPassage.Place(Fingerprints.text(place), Fingerprints.start(place)))
                        .toList())));
        passages.sort((one, other) -> one.length() != other.length()
                ? Integer.compare(other.length(), one.length())
                : compare(one.places().getFirst(), other.places().getFirst()));
        return List.copyOf(passages);
    }

    private static int compare(CopiedPassage.Place one, CopiedPassage.Place other) {
        return one.text() != other.text()
                ? Integer.compare(one.text(), other.text())
                : Integer.compare(one.start(), other.start());
    }

    private void link(long[] places, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            for (int before = Math.max(from, i - NEIGHBOURS); before < i; before++) {
                if (Fingerprints.text(places[before]) != Fingerprints.text(places[i])) {
                    extend(places[before], places[i]);
                }
            }
        }
    }

    private void extend(long place, long otherPlace) {
        int at = Fingerprints.start(place);
        int otherAt = Fingerprints.start(otherPlace);
        Diagonal diagonal = new Diagonal(Fingerprints.text(place), Fingerprints.text(otherPlace), otherAt - at);
        if (isKnown(diagonal, at)) {
            return;
        }
        PlainText first = texts.get(diagonal.one());
        PlainText second = texts.get(diagonal.other());
        int back = 0;
        while (at > back && otherAt > back && first.at(at - back - 1) == second.at(otherAt - back - 1)) {
            back++;
        }
        int ahead = 0;
        while (at + ahead < first.length()
                && otherAt + ahead < second.length()
                && first.at(at + ahead) == second.at(otherAt + ahead)) {
            ahead++;
        }
        covered.put(diagonal, (long) (at - back) << Integer.SIZE | at + ahead);
        if (back + ahead >= shortest) {
            TreeSet<Long> places = found.computeIfAbsent(first.slice(at - back, at + ahead), key -> new TreeSet<>());
            places.add(place - back);
            places.add(otherPlace - back);
        }
    }

    /** Whether the place lies in the stretch last compared along the diagonal. */
    private boolean isKnown(Diagonal diagonal, int at) {
        long stretch = covered.getOrDefault(diagonal, 0L);
        return at >= stretch >>> Integer.SIZE && at < (int) stretch;
    }
}
