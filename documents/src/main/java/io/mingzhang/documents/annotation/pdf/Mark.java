package io.mingzhang.documents.annotation.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A highlighted place with all that is said about it. Used by one thread.
 */
final class Mark {

    /** More remarks than this at one place are counted, not told. */
    private static final int MOST_TOLD = 5;

    private static final int MOST_NUMBERS = 3;

    private final Found at;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Tint tint = Tint.RELATED;

    private Mark(Found at) {
        this.at = at;
    }

    /** The marks of all places, each once, in the order in which they are first spoken of. */
    static List<Mark> of(List<Remark> remarks, Map<Side, Found> places) {
        Map<Found, Mark> marks = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            for (int i = 0; i < remark.sides().size(); i++) {
                Found at = places.get(remark.sides().get(i));
                if (at != null) {
                    marks.computeIfAbsent(at, Mark::new).add(remark, i == 0);
                }
            }
        }
        return List.copyOf(marks.values());
    }

    private void add(Remark remark, boolean first) {
        if (numbers.contains(remark.number())) {
            return;
        }
        numbers.add(remark.number());
        Tint wanted = first ? Tint.of(remark.severity()) : Tint.RELATED;
        tint = wanted.compareTo(tint) < 0 ? wanted : tint;
        String heading = "疑点 " + remark.number() + "　" + remark.title();
        notes.add(
                first
                        ? heading + "\n" + String.join("\n", remark.texts())
                        : heading + "\n此处是相关的数字或文字：" + firstOf(remark.texts()));
    }

    private static String firstOf(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    Found at() {
        return at;
    }

    Tint tint() {
        return tint;
    }

    /** The remark spoken of first. */
    int number() {
        return numbers.getFirst();
    }

    /** The numbers of its remarks, for a small sign. */
    String sign() {
        String shown = numbers.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(","));
        return numbers.size() > MOST_NUMBERS ? shown + "…" : shown;
    }

    String note() {
        String shown = String.join("\n\n", notes.stream().limit(MOST_TOLD).toList());
        return notes.size() > MOST_TOLD ? shown + "\n\n此处另有 " + (notes.size() - MOST_TOLD) + " 条，见文末清单" : shown;
    }
}
