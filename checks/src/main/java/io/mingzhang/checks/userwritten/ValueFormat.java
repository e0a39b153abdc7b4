package io.mingzhang.checks.userwritten;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Participant;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a value is told in the sentence of a finding. */
enum ValueFormat {
    AMOUNT("金额") {
        @Override
        String number(long value, AmountUnit unit) {
            BigDecimal amount = BigDecimal.valueOf(value).movePointLeft(unit.fenExponent());
            BigDecimal shown = amount.stripTrailingZeros();
            return shown.setScale(Math.max(2, shown.scale())).toPlainString() + " " + unit.symbol();
        }
    },
    PERCENT("百分比") {
        @Override
        String number(long value, AmountUnit unit) {
            return BigDecimal.valueOf(value, 2).toPlainString() + "%";
        }
    },
    NUMBER("数") {
        @Override
        String number(long value, AmountUnit unit) {
            return Long.toString(value);
        }
    };

    private final String label;

    ValueFormat(String label) {
        this.label = label;
    }

    abstract String number(long value, AmountUnit unit);

    static Optional<ValueFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(format -> format.label).collect(Collectors.joining("、"));
    }

    /** Without a format: what reads an amount is one, unless it is a share or a number of things. */
    static ValueFormat of(String expression, List<Participant> read) {
        if (expression.startsWith("share(")) {
            return PERCENT;
        }
        boolean readsAmount = read.stream().anyMatch(figure -> figure.amount().isPresent());
        return (readsAmount || expression.contains("fen(")) && !expression.startsWith("size(") ? AMOUNT : NUMBER;
    }

    String show(Object value, AmountUnit unit) {
        return switch (value) {
            case Long number -> number(number, unit);
            case Boolean claim -> claim ? "是" : "否";
            case Collection<?> list ->
                list.stream().map(each -> show(each, unit)).collect(Collectors.joining("、"));
            default -> String.valueOf(value);
        };
    }
}
