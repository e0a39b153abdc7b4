package io.mingzhang.standards.text;

import java.util.List;

/**
 * Which characters, and which two in a row, a text holds, by and large: it may claim one that the text does not hold, and
 * never denies one that it does. Blanks are not among them, so that parts of a text may be blanked without asking anew.
 */
public final class Letters {

    private static final int BITS_PER_CHARACTER = 32;
    private static final int FEWEST_BITS = 512;
    private static final int MOST_BITS = 1 << 20;
    private static final int SPREAD = 0x9E3779B1;

    private final long[] seen;
    private final int shift;

    private Letters(int bits) {
        this.seen = new long[bits / Long.SIZE];
        this.shift = Integer.numberOfLeadingZeros(bits) + 1;
    }

    /** Those of a text. */
    public static Letters of(String text) {
        int wanted = Math.clamp((long) text.length() * BITS_PER_CHARACTER, FEWEST_BITS, MOST_BITS);
        Letters letters = new Letters(Integer.highestOneBit(wanted));
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters.add(c);
            letters.add(pair(before, c));
            before = c;
        }
        return letters;
    }

    private boolean mayHoldOneOf(List<String> strings) {
        for (String string : strings) {
            if (holds(string.length() == 1 ? string.charAt(0) : pair(string.charAt(0), string.charAt(1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether of each list one may stand in the text; each is a character or two in a row. */
    boolean mayHoldOneOfEach(List<List<String>> needs) {
        for (List<String> strings : needs) {
            if (!mayHoldOneOf(strings)) {
                return false;
            }
        }
        return true;
    }

    private void add(int key) {
        int bit = bit(key);
        seen[bit >>> 6] |= 1L << bit;
    }

    private boolean holds(int key) {
        int bit = bit(key);
        return (seen[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(int key) {
        return key * SPREAD >>> shift;
    }

    /** Two characters as one key, none that is also the key of a single character. */
    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }
}
