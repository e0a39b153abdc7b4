package io.mingzhang.checks.similarity;

import java.util.Arrays;

/**
 * The characters of a text that count in a comparison (Chinese characters, letters, digits; letters in lower case), with
 * their places in the text as printed.
 */
public final class PlainText {

    private final char[] characters;
    private final int[] places;

    private PlainText(char[] characters, int[] places) {
        this.characters = characters;
        this.places = places;
    }

    /** The plain form of a printed text. */
    public static PlainText of(String printed) {
        char[] characters = new char[printed.length()];
        int[] places = new int[printed.length()];
        int length = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                characters[length] = Character.toLowerCase(c);
                places[length++] = i;
            }
        }
        return new PlainText(Arrays.copyOf(characters, length), Arrays.copyOf(places, length));
    }

    /** How many characters count. */
    public int length() {
        return characters.length;
    }

    char at(int index) {
        return characters[index];
    }

    /** Where a stretch of plain characters begins in the printed text. */
    public int printedStart(int from) {
        return places[from];
    }

    /** Where a stretch of plain characters ends in the printed text, exclusive. */
    public int printedEnd(int to) {
        return places[to - 1] + 1;
    }

    /** The plain characters of a stretch. */
    public String slice(int from, int to) {
        return new String(characters, from, to - from);
    }
}
