package io.mingzhang.standards.authored;

import io.mingzhang.standards.authored.Authored.Entry;
import io.mingzhang.standards.authored.Authored.Mapping;
import io.mingzhang.standards.authored.Authored.Scalar;
import io.mingzhang.standards.authored.Authored.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the file of a place over a shipped one: keys are merged, words are added to lists, single values are replaced. An
 * item of a list goes into the first shipped item that has all its single values ({@code {id: TOTAL, words: […]}} adds words
 * to TOTAL), and is new when there is none.
 */
final class Overlay {

    private Overlay() {}

    static Authored merged(Authored shipped, Authored place) {
        if (shipped instanceof Mapping below && place instanceof Mapping above) {
            return merged(below, above);
        }
        if (shipped instanceof Sequence below && place instanceof Sequence above) {
            return merged(below, above);
        }
        return place;
    }

    private static Mapping merged(Mapping shipped, Mapping place) {
        Map<String, Entry> entries = new LinkedHashMap<>(shipped.entries());
        place.entries().forEach((key, entry) -> {
            Entry below = shipped.entries().get(key);
            entries.put(key, below == null ? entry : new Entry(entry.keyAt(), merged(below.value(), entry.value())));
        });
        return new Mapping(entries, place.at());
    }

    private static Sequence merged(Sequence shipped, Sequence place) {
        List<Authored> items = new ArrayList<>(shipped.items());
        for (Authored item : place.items()) {
            int same = indexOf(item, items);
            if (same < 0) {
                items.add(item);
            } else {
                items.set(same, merged(items.get(same), item));
            }
        }
        return new Sequence(items, place.at());
    }

    private static int indexOf(Authored item, List<Authored> items) {
        for (int i = 0; i < items.size(); i++) {
            boolean same = item instanceof Mapping one && items.get(i) instanceof Mapping other
                    ? hasSinglesOf(one, other)
                    : item instanceof Scalar word
                            && items.get(i) instanceof Scalar known
                            && word.text().equals(known.text());
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasSinglesOf(Mapping item, Mapping shipped) {
        List<String> singles = item.entries().keySet().stream()
                .filter(key -> item.scalar(key).isPresent())
                .toList();
        return !singles.isEmpty()
                && singles.stream().allMatch(key -> item.text(key).equals(shipped.text(key)));
    }
}
