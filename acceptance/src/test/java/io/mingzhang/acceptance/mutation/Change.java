package io.mingzhang.acceptance.mutation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How a printed figure is changed. */
enum Change {
    /** One digit is another. */
    DIGIT("改一位") {
        @Override
        Optional<String> of(PrintedFigure figure, RandomGenerator random) {
            String text = figure.text();
            int at = digit(text, random.nextInt(digits(text)));
            boolean leading = at == digit(text, 0) && digits(text) > 1;
            char old = text.charAt(at);
            char other = old;
            while (other == old || leading && other == '0') {
                other = (char) ('0' + random.nextInt(10));
            }
            return Optional.of(replaced(text, at, other));
        }
    },
    /** The last digit is one more or one less. */
    LAST("末位±1") {
        @Override
        Optional<String> of(PrintedFigure figure, RandomGenerator random) {
            String text = figure.text();
            int at = digit(text, digits(text) - 1);
            char old = text.charAt(at);
            boolean more = old == '0' || old != '9' && random.nextBoolean();
            return Optional.of(replaced(text, at, (char) (old + (more ? 1 : -1))));
        }
    },
    /** Two neighbouring digits have changed places. */
    SWAP("相邻两位对调") {
        @Override
        Optional<String> of(PrintedFigure figure, RandomGenerator random) {
            String text = figure.text();
            int count = digits(text);
            int offset = random.nextInt(Math.max(1, count - 1));
            for (int i = 0; i < count - 1; i++) {
                int first = digit(text, (offset + i) % (count - 1));
                int second = digit(text, (offset + i) % (count - 1) + 1);
                if (text.charAt(first) != text.charAt(second)
                        && !(text.charAt(second) == '0' && first == digit(text, 0))) {
                    return Optional.of(
                            replaced(replaced(text, first, text.charAt(second)), second, text.charAt(first)));
                }
            }
            return Optional.empty();
        }
    },
    /** Ten times as much, printed with the same decimals. */
    TENFOLD("十倍") {
        @Override
        Optional<String> of(PrintedFigure figure, RandomGenerator random) {
            return figure.isZero() ? Optional.empty() : Optional.of(shifted(figure.text(), 1));
        }
    },
    /** Ten thousand times as much: the unit mistaken. */
    UNIT("万倍") {
        @Override
        Optional<String> of(PrintedFigure figure, RandomGenerator random) {
            return figure.isZero() || figure.sort() == PrintedFigure.Sort.PERCENT
                    ? Optional.empty()
                    : Optional.of(shifted(figure.text(), 4));
        }
    },
    /** Nothing printed. A blank cell; not for sentences. */
    BLANK("漏填") {
        @Override
        Optional<String> of(PrintedFigure figure, RandomGenerator random) {
            return figure.isZero() || !isCell(figure) ? Optional.empty() : Optional.of("");
        }
    },
    /** The opposite sign. */
    SIGN("变号") {
        @Override
        Optional<String> of(PrintedFigure figure, RandomGenerator random) {
            return figure.isZero() || !isCell(figure)
                    ? Optional.empty()
                    : Optional.of(figure.text().startsWith("-") ? figure.text().substring(1) : "-" + figure.text());
        }
    };

    private final String label;

    Change(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The changed characters; empty where this change makes no sense. */
    abstract Optional<String> of(PrintedFigure figure, RandomGenerator random);

    private static boolean isCell(PrintedFigure figure) {
        return figure.sort() == PrintedFigure.Sort.TABLE || figure.sort() == PrintedFigure.Sort.FUNDING;
    }

    private static String replaced(String text, int at, char with) {
        return text.substring(0, at) + with + text.substring(at + 1);
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    /** The index of the n-th digit. */
    private static int digit(String text, int n) {
        int seen = -1;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && ++seen == n) {
                return i;
            }
        }
        throw new IllegalArgumentException("'%s' has no digit %d".formatted(text, n));
    }

    /** The number times a power of ten, with its decimals and thousands separators kept. */
    private static String shifted(String text, int power) {
        BigDecimal value = new BigDecimal(text.replace(",", ""));
        BigDecimal more = value.movePointRight(power).setScale(Math.max(0, value.scale()));
        return text.contains(",") ? ("%,." + more.scale() + "f").formatted(more) : more.toPlainString();
    }
}
