package io.mingzhang.checks.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The things of two versions brought together by what they are, whatever their order; the n-th of several alike belongs to
 * the n-th.
 *
 * @param pairs those in both
 * @param removed those of the old version alone
 * @param added those of the new version alone
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {

    /** One thing in both versions. */
    record Pair<T>(T before, T after) {}

    static <T> Pairing<T> of(List<T> before, List<T> after, Function<T, String> identity) {
        Map<String, Deque<T>> waiting = new HashMap<>();
        before.forEach(thing -> waiting.computeIfAbsent(identity.apply(thing), key -> new ArrayDeque<>())
                .add(thing));
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> added = new ArrayList<>();
        for (T thing : after) {
            Deque<T> alike = waiting.get(identity.apply(thing));
            if (alike == null || alike.isEmpty()) {
                added.add(thing);
            } else {
                pairs.add(new Pair<>(alike.remove(), thing));
            }
        }
        List<T> removed = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        pairs.forEach(pair -> taken.merge(identity.apply(pair.before()), 1, Integer::sum));
        for (T thing : before) { // of things alike the first were paired
            if (taken.merge(identity.apply(thing), -1, Integer::sum) < 0) {
                removed.add(thing);
            }
        }
        return new Pairing<>(pairs, removed, added);
    }

    /** What is still alone paired by a weaker likeness. */
    Pairing<T> then(Function<T, String> weaker) {
        Pairing<T> more = of(removed, added, weaker);
        return new Pairing<>(more.pairs(), more.removed(), more.added());
    }
}
