package io.mingzhang.checks.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Marks that come in pairs. */
final class PairedMarks {

    private static final String OPEN = "《“（「【〔";
    private static final String CLOSED = "》”）」】〕";

    private PairedMarks() {}

    /**
     * A mark without its other half.
     *
     * @param mark the mark, brackets full-width
     * @param at where it stands
     */
    record Single(char mark, int at) {

        /** Whether it opens a pair. */
        boolean isOpen() {
            return OPEN.indexOf(mark) >= 0;
        }

        /** The other half. */
        char partner() {
            return isOpen() ? CLOSED.charAt(OPEN.indexOf(mark)) : OPEN.charAt(CLOSED.indexOf(mark));
        }
    }

    /** The first mark without its other half; pairs of one kind may stand inside pairs of another, in any order. */
    static Optional<Single> firstSingle(String text) {
        Optional<Single> first = Optional.empty();
        for (int kind = 0; kind < OPEN.length(); kind++) {
            Optional<Single> single =
                    holds(text, kind) ? firstSingle(text, OPEN.charAt(kind), CLOSED.charAt(kind)) : Optional.empty();
            if (single.isPresent()
                    && (first.isEmpty() || single.get().at() < first.get().at())) {
                first = single;
            }
        }
        return first;
    }

    private static boolean holds(String text, int kind) {
        return holds(text, OPEN.charAt(kind)) || holds(text, CLOSED.charAt(kind));
    }

    private static boolean holds(String text, char mark) {
        return text.indexOf(mark) >= 0 || text.indexOf(halfWidth(mark)) >= 0;
    }

    private static Optional<Single> firstSingle(String text, char open, char closed) {
        Deque<Integer> pending = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = fullWidth(text.charAt(i));
            if (c == open) {
                pending.addLast(i);
            } else if (c == closed) {
                if (pending.isEmpty()) {
                    return Optional.of(new Single(closed, i));
                }
                pending.removeLast();
            }
        }
        return pending.isEmpty() ? Optional.empty() : Optional.of(new Single(open, pending.getFirst()));
    }

    private static char halfWidth(char c) {
        return switch (c) {
            case '（' -> '(';
            case '）' -> ')';
            default -> c;
        };
    }

    private static char fullWidth(char c) {
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            default -> c;
        };
    }
}
