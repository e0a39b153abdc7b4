package io.mingzhang.model.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One number or two with a unit: {@code 500元/人·月}, {@code 3-4次/年}, {@code 10万张}.
 *
 * @param low the number or the lower end
 * @param high the upper end
 * @param unit what it is counted in, without multipliers of counts; money keeps 万 and 亿
 * @param per what stands after the slashes, in order
 */
record NumberWithUnit(BigDecimal low, BigDecimal high, String unit, List<String> per) {

    private static final String NUMBER =
            "([0-9][0-9,]{0,20}(?:\\.[0-9]{1,12})?|[" + ChineseNumerals.CHARACTERS + "]{1,9})";
    private static final String MULTIPLIER = "(百万|千万|万|亿|千(?![瓦克米])|百(?!分))?";
    private static final Pattern SINGLE = Pattern.compile(NUMBER + MULTIPLIER + "([^0-9].*|)");
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + MULTIPLIER + "([^0-9\\-至到]{0,5})[-至到]" + NUMBER + MULTIPLIER + "([^0-9].*|)");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("(?:19|20)[0-9]{2}年.");
    private static final Pattern PERCENT_OF = Pattern.compile("百分之" + NUMBER);
    private static final Pattern HINT = Pattern.compile("\\([^()]*(?:/|等)[^()]*\\)?$");
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{1,8})\\)");
    private static final Pattern MONEY = Pattern.compile("^(?:人民币)?(元|块钱|美元|欧元)");
    private static final Pattern PER = Pattern.compile("[/·每]");
    private static final int LONGEST_UNKNOWN_UNIT = 6;

    /** Reads the text; empty when it does not begin with a number or goes on with a sentence. */
    static Optional<NumberWithUnit> parse(String core) {
        Matcher percent = PERCENT_OF.matcher(core);
        if (percent.matches()) {
            return number(percent.group(1), null, "%").map(n -> new NumberWithUnit(n, n, "%", List.of()));
        }
        Matcher range = RANGE.matcher(core);
        if (range.matches()) {
            return range(range);
        }
        Matcher single = SINGLE.matcher(core);
        if (CALENDAR_YEAR.matcher(core).lookingAt() || !single.matches()) {
            return Optional.empty();
        }
        boolean inWords = !Character.isDigit(core.charAt(0));
        return unit(single.group(2), single.group(3), inWords)
                .flatMap(unit -> number(single.group(1), single.group(2), unit.base())
                        .map(n -> new NumberWithUnit(n, n, unit.name(), unit.per())));
    }

    private static Optional<NumberWithUnit> range(Matcher range) {
        boolean inWords = !Character.isDigit(range.group(1).charAt(0));
        String firstMultiplier = range.group(2) == null ? range.group(5) : range.group(2);
        return unit(range.group(5), range.group(6), inWords)
                .flatMap(unit -> number(range.group(1), firstMultiplier, unit.base())
                        .flatMap(low -> number(range.group(4), range.group(5), unit.base())
                                .map(high -> new NumberWithUnit(low, high, unit.name(), unit.per()))));
    }

    private static Optional<BigDecimal> number(String digits, @Nullable String multiplier, String base) {
        boolean arabic = Character.isDigit(digits.charAt(0));
        Optional<BigDecimal> number =
                arabic ? Optional.of(new BigDecimal(digits.replace(",", ""))) : ChineseNumerals.parse(digits);
        int zeros = multiplier == null ? 0 : zeros(multiplier);
        boolean moneyKeepsIt = base.equals("万元") || base.equals("亿元");
        return number.map(n -> plain(n.scaleByPowerOfTen(moneyKeepsIt ? zeros - (base.equals("万元") ? 4 : 8) : zeros)));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static int zeros(String multiplier) {
        return switch (multiplier) {
            case "百" -> 2;
            case "千" -> 3;
            case "万" -> 4;
            case "百万" -> 6;
            case "千万" -> 7;
            default -> 8;
        };
    }

    /** A unit with the parts after its slashes; the base decides how a multiplier is applied. */
    private record Unit(String name, List<String> per, String base) {}

    private static Optional<Unit> unit(@Nullable String multiplier, String text, boolean strict) {
        String rest = HINT.matcher(text).replaceFirst(found -> MeasureWords.isKnown(text) ? "$0" : "");
        Matcher bracketed = BRACKETED.matcher(rest);
        if (bracketed.matches()) {
            rest = bracketed.group(1);
        }
        if (rest.isEmpty()) {
            boolean money = multiplier != null && (multiplier.endsWith("万") || multiplier.equals("亿"));
            return strict && !money ? Optional.empty() : Optional.of(new Unit("", List.of(), ""));
        }
        boolean tenThousand = rest.startsWith("万元");
        Matcher money = MONEY.matcher(tenThousand ? rest.substring(1) : rest);
        if (money.find()) {
            String name = tenThousand || multiplier != null && multiplier.endsWith("万")
                    ? "万元"
                    : "亿".equals(multiplier) ? "亿元" : money.group(1).equals("块钱") ? "元" : money.group(1);
            return Optional.of(
                    new Unit(name, per(rest.substring(money.end() + (tenThousand ? 1 : 0))), tenThousand ? "" : name));
        }
        if (rest.startsWith("/") && multiplier != null && multiplier.endsWith("万")) {
            return Optional.of(new Unit("万元", per(rest), "万元"));
        }
        return counted(rest, strict);
    }

    private static Optional<Unit> counted(String rest, boolean strict) {
        String percent = rest.startsWith("%")
                ? "%"
                : rest.startsWith("‰") ? "‰" : rest.startsWith("个百分点") ? "个百分点" : rest.startsWith("百分点") ? "百分点" : "";
        if (!percent.isEmpty()) {
            return Optional.of(new Unit(percent, List.of(), ""));
        }
        Matcher slash = PER.matcher(rest);
        int end = slash.find() && slash.start() > 0 && !MeasureWords.isKnown(rest) ? slash.start() : rest.length();
        String name = rest.substring(0, end);
        List<String> per = per(rest.substring(end));
        String known = MeasureWords.prefixOf(name);
        if (known.equals(name) || name.equals(known + known)) {
            return Optional.of(new Unit(known, per, ""));
        }
        boolean wordFollows = !known.isEmpty() && isBoundary(name.charAt(known.length()));
        if (wordFollows) {
            return Optional.of(new Unit(known, List.of(), ""));
        }
        if (strict) {
            return Optional.empty();
        }
        boolean shortWord =
                name.length() <= LONGEST_UNKNOWN_UNIT && name.chars().allMatch(Character::isLetter);
        return shortWord
                ? Optional.of(new Unit(name, per, ""))
                : known.isEmpty() ? Optional.empty() : Optional.of(new Unit(known, List.of(), ""));
    }

    private static boolean isBoundary(char c) {
        return ",;。、(:".indexOf(c) >= 0;
    }

    private static List<String> per(String tail) {
        List<String> parts = new ArrayList<>();
        for (String part : PER.split(tail, -1)) {
            String word = part.startsWith("个") && part.length() > 2 ? part.substring(1) : part;
            int end = 0;
            while (end < word.length() && !isBoundary(word.charAt(end)) && word.charAt(end) != ')') {
                end++;
            }
            if (end > 0 && end <= LONGEST_UNKNOWN_UNIT && parts.size() < 3) {
                parts.add(word.substring(0, end));
            }
        }
        return List.copyOf(parts);
    }
}
