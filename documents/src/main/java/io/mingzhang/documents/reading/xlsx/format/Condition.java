package io.mingzhang.documents.reading.xlsx.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition in brackets before a section: {@code [>=10000]}.
 *
 * @param operator one of {@code < <= > >= = <>}
 * @param bound what the value is compared with
 */
record Condition(String operator, BigDecimal bound) {

    private static final Pattern SHAPE = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,20}(?:\\.[0-9]{1,20})?)");

    static Optional<Condition> of(String bracket) {
        Matcher matcher = SHAPE.matcher(bracket.strip());
        return matcher.matches()
                ? Optional.of(new Condition(matcher.group(1), new BigDecimal(matcher.group(2))))
                : Optional.empty();
    }

    boolean holds(BigDecimal value) {
        int order = value.compareTo(bound);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    /** Whether only negative numbers meet it, so that its section says the sign itself. */
    boolean negativeOnly() {
        return switch (operator) {
            case "<" -> bound.signum() <= 0;
            case "<=", "=" -> bound.signum() < 0;
            default -> false;
        };
    }
}
