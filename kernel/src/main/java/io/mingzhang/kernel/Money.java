package io.mingzhang.kernel;

import java.math.BigDecimal;

/**
 * An exact sum of money (金额) in fen; negative where the source states a reduction or an offset.
 *
 * @param fen the amount in fen, the smallest unit of account; overflow is refused with {@link ArithmeticException}
 */
public record Money(long fen) implements Comparable<Money> {

    /** No money at all; a stated zero, never a blank. */
    public static final Money ZERO = new Money(0);

    /** Parses an amount stated in 元; refuses anything finer than a fen. */
    public static Money ofYuan(String text) {
        return new Money(new BigDecimal(text.strip()).movePointRight(2).longValueExact());
    }

    /** Parses an amount stated in 万元; refuses anything finer than a fen. */
    public static Money ofTenThousandYuan(String text) {
        return new Money(new BigDecimal(text.strip()).movePointRight(6).longValueExact());
    }

    /** The sum of both; {@link ArithmeticException} beyond the range of a long. */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** This less the other; {@link ArithmeticException} beyond the range of a long. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** The same amount with the opposite sign. */
    public Money negated() {
        return new Money(Math.negateExact(fen));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
