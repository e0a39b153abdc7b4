package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers of a sentence with what follows them: amounts, percentages, counts, years, dates, numbers of documents. */
final class NumberScanner {

    private static final int LONGEST = 24;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private final PlainText text;
    private final List<String> countUnits;
    private final List<String> countNouns;
    private final Map<String, Integer> numerals;

    NumberScanner(PlainText text, Lexicon lexicon) {
        this.text = text;
        this.countUnits = lexicon.list("count_units");
        this.countNouns = lexicon.list("count_nouns");
        this.numerals = lexicon.numerals();
    }

    /** The token that begins at a digit (or at a minus sign before one). */
    Token scan(int from) {
        int start = text.at(from) == '-' ? from + 1 : from;
        int end = numberEnd(start);
        Optional<Token> year = year(start);
        if (year.isPresent()) {
            return year.get();
        }
        BigDecimal number = number(from, end);
        Optional<AmountUnit> unit = amountUnit(end);
        if (unit.isPresent()) {
            return amount(from, end, end + unit.get().symbol().length(), number, unit.get());
        }
        if (startsWith("%", end)) {
            return Token.figure(Token.Kind.PERCENT, from, end + 1, number);
        }
        if (startsWith("个百分点", end)) {
            return Token.of(Token.Kind.TEXT, from, end + "个百分点".length());
        }
        if (number.signum() == 0 && (end == text.length() || "。;,、)".indexOf(text.at(end)) >= 0)) {
            return amount(from, end, end, number, AmountUnit.TEN_THOUSAND_YUAN);
        }
        return count(from, end, number).orElseGet(() -> Token.of(Token.Kind.TEXT, from, dateEnd(end)));
    }

    /** A zero needs no unit ("支出预算为0"); its noun is the printed number. */
    private Token amount(int from, int numberEnd, int to, BigDecimal number, AmountUnit unit) {
        return new Token(Token.Kind.AMOUNT, from, to, null, number, unit, text.printed(from, numberEnd));
    }

    private int numberEnd(int start) {
        int end = start;
        boolean point = false;
        while (end < text.length() && end - start < LONGEST) {
            char c = text.at(end);
            if (isDigit(end)) {
                end++;
            } else if (c == '.' && !point && isDigit(end + 1) && !isYearAt(end + 1)) {
                point = true;
                end++;
            } else if (c == ',' && !point && isThousands(end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isThousands(int comma) {
        return isDigit(comma - 1)
                && isDigit(comma + 1)
                && isDigit(comma + 2)
                && isDigit(comma + 3)
                && !isDigit(comma + 4);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.at(at) >= '0' && text.at(at) <= '9';
    }

    private BigDecimal number(int from, int end) {
        String digits = text.folded().substring(from, end).replace(",", "");
        return digits.isEmpty() || digits.equals("-") ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private boolean isYearAt(int at) {
        for (int i = at; i < at + 4; i++) {
            if (!isDigit(i)) {
                return false;
            }
        }
        int year = Integer.parseInt(text.folded().substring(at, at + 4));
        return year >= FIRST_YEAR && year <= LAST_YEAR && startsWith("年", at + 4);
    }

    /** 2023年, 2023年度; a year with a month is a date and no year of a budget. */
    private Optional<Token> year(int at) {
        if (!isYearAt(at)) {
            return Optional.empty();
        }
        int end = startsWith("年度", at + 4) ? at + 6 : at + 5;
        if (isDigit(end)) {
            int rest = numberEnd(end);
            if (startsWith("月", rest)) {
                return Optional.of(Token.of(Token.Kind.TEXT, at, dateEnd(rest)));
            }
        }
        return Optional.of(Token.figure(
                Token.Kind.YEAR, at, end, new BigDecimal(text.folded().substring(at, at + 4))));
    }

    private Optional<AmountUnit> amountUnit(int at) {
        if (startsWith("元", at) && !startsWith("元/", at)) {
            return Optional.of(AmountUnit.YUAN);
        }
        if (startsWith("万元/", at) || startsWith("万人", at)) {
            return Optional.empty();
        }
        if (startsWith("千元", at) && !startsWith("千元/", at)) {
            return Optional.of(AmountUnit.THOUSAND_YUAN);
        }
        if (startsWith("万元", at)) {
            return Optional.of(AmountUnit.TEN_THOUSAND_YUAN);
        }
        return startsWith("亿元", at) ? Optional.of(AmountUnit.HUNDRED_MILLION_YUAN) : Optional.empty();
    }

    private Optional<Token> count(int from, int end, BigDecimal number) {
        if (number.scale() > 0 || number.signum() < 0 || number.precision() > 9) {
            return Optional.empty();
        }
        return longest(countUnits, end).map(unit -> {
            int after = end + unit.length();
            String noun = longest(countNouns, after).orElse("");
            return new Token(Token.Kind.COUNT, from, after + noun.length(), null, number, null, unit + noun);
        });
    }

    /** 两个科室: a numeral of one character with a unit and a counted noun behind it. */
    Optional<Token> numeral(int from) {
        Integer number = numerals.get(String.valueOf(text.at(from)));
        boolean isAlone =
                from == 0 || !numerals.containsKey(String.valueOf(text.at(from - 1))) && text.at(from - 1) != '第';
        if (number == null || !isAlone) {
            return Optional.empty();
        }
        return count(from, from + 1, BigDecimal.valueOf(number))
                .filter(token -> countNouns.stream().anyMatch(token.noun()::endsWith)
                        || token.noun().equals("辆") && isEnd(token.to()));
    }

    private boolean isEnd(int at) {
        return at >= text.length() || "。;,、)".indexOf(text.at(at)) >= 0;
    }

    private Optional<String> longest(List<String> words, int at) {
        return words.stream()
                .filter(word -> startsWith(word, at))
                .max(java.util.Comparator.comparingInt(String::length));
    }

    private int dateEnd(int end) {
        int at = end;
        while (at < text.length() && (isDigit(at) || "月日号年-至".indexOf(text.at(at)) >= 0)) {
            at++;
        }
        return Math.max(at, end);
    }

    private boolean startsWith(String word, int at) {
        return text.folded().startsWith(word, at);
    }
}
