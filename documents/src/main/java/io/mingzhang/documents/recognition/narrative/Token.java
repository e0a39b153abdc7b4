package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.AmountUnit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a folded paragraph.
 *
 * @param kind what it is
 * @param from where it begins in the folded text
 * @param to where it ends
 * @param word the word, for {@link Kind#WORD}
 * @param number the number, for figures and years
 * @param unit the unit of an amount
 * @param noun the unit of a count with what is counted: 个项目; the character of a mark; the printed number of an
 *     amount
 */
record Token(
        Kind kind,
        int from,
        int to,
        @Nullable Word word,
        @Nullable BigDecimal number,
        @Nullable AmountUnit unit,
        String noun) {

    /** The kinds of pieces. */
    enum Kind {
        /** A word of the vocabulary. */
        WORD,
        /** Characters that are no word of the vocabulary. */
        TEXT,
        /** A number with a unit of money. */
        AMOUNT,
        /** A number with a percent sign. */
        PERCENT,
        /** A number with a unit of counting. */
        COUNT,
        /** A year. */
        YEAR,
        /** A numbering at the start of an item. */
        ORDINAL,
        /** A punctuation mark. */
        MARK
    }

    static Token of(Kind kind, int from, int to) {
        return new Token(kind, from, to, null, null, null, "");
    }

    static Token mark(char mark, int at) {
        return new Token(Kind.MARK, at, at + 1, null, null, null, String.valueOf(mark));
    }

    static Token word(Word word, int from, int to) {
        return new Token(Kind.WORD, from, to, word, null, null, "");
    }

    static Token figure(Kind kind, int from, int to, BigDecimal number) {
        return new Token(kind, from, to, null, number, null, "");
    }

    boolean is(Role role) {
        return word != null && word.is(role);
    }

    boolean isFigure() {
        return kind == Kind.AMOUNT || kind == Kind.PERCENT || kind == Kind.COUNT;
    }

    /** Whether it is one of these marks. */
    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(noun);
    }

    BigDecimal value() {
        return number == null ? BigDecimal.ZERO : number;
    }
}
