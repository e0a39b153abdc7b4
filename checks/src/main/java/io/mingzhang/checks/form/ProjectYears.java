package io.mingzhang.checks.form;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years of a project as a text states them.
 *
 * @param count how many years it runs, at least one
 * @param first the first calendar year, 0 when only a duration is stated
 */
public record ProjectYears(int count, int first) {

    private static final Pattern TITLES = Pattern.compile("《[^《》]*》|〔[^〕]*〕|\\[[^\\]]*\\]|【[^】]*】");
    private static final Pattern SPAN = Pattern.compile(
            "((?:19|20)\\d\\d)年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?\\s*(?:-+|[—–－~～]+|至|到)\\s*((?:19|20)\\d\\d)(?:年|$)");
    private static final Pattern CALENDAR = Pattern.compile("((?:19|20)\\d\\d)年?度?(?:全年)?");
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,2}|[一二两三四五六七八九十])\\s*(?:个)?年(?:期)?");

    /** Reads the field 项目期: {@code 1年}, {@code 三年}, {@code 2022年}, {@code 2022-2024年}; empty for anything else. */
    public static Optional<ProjectYears> ofField(String text) {
        String plain = normalize(text);
        Optional<ProjectYears> span = spanIn(plain);
        if (span.isPresent()) {
            return span;
        }
        Matcher calendar = CALENDAR.matcher(plain);
        if (calendar.matches()) {
            return Optional.of(new ProjectYears(1, Integer.parseInt(calendar.group(1))));
        }
        Matcher duration = DURATION.matcher(plain);
        return duration.matches() ? number(duration.group(1)).map(n -> new ProjectYears(n, 0)) : Optional.empty();
    }

    /** The calendar years between the planned start and the planned end of a form that has dates: 2026-01-01, 2026-12-31. */
    public static Optional<ProjectYears> between(String start, String end) {
        Matcher from = CALENDAR.matcher(normalize(start));
        Matcher to = CALENDAR.matcher(normalize(end));
        if (!from.lookingAt() || !to.lookingAt()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(from.group(1));
        int last = Integer.parseInt(to.group(1));
        return last < first ? Optional.empty() : Optional.of(new ProjectYears(last - first + 1, first));
    }

    /** The longest span of calendar years named in a text outside titles of documents: 2021年-2023年. */
    public static Optional<ProjectYears> spanIn(String text) {
        Matcher span = SPAN.matcher(TITLES.matcher(normalize(text)).replaceAll(""));
        Optional<ProjectYears> longest = Optional.empty();
        while (span.find()) {
            int from = Integer.parseInt(span.group(1));
            int years = Integer.parseInt(span.group(2)) - from + 1;
            if (years >= 1 && years > longest.map(ProjectYears::count).orElse(0)) {
                longest = Optional.of(new ProjectYears(years, from));
            }
        }
        return longest;
    }

    /** The text without the titles and numbers of documents it quotes. */
    public static String withoutTitles(String text) {
        boolean quotes = text.indexOf('《') >= 0 || text.indexOf('〔') >= 0 || text.indexOf('[') >= 0;
        return quotes || text.indexOf('【') >= 0 ? TITLES.matcher(text).replaceAll("") : text;
    }

    /** The last calendar year, 0 when only a duration is stated. */
    public int last() {
        return first == 0 ? 0 : first + count - 1;
    }

    private static String normalize(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace(" ", "");
    }

    private static Optional<Integer> number(String digits) {
        int chinese = "一二三四五六七八九十".indexOf(digits);
        int value = digits.equals("两") ? 2 : chinese >= 0 ? chinese + 1 : Integer.parseInt(digits);
        return value == 0 ? Optional.empty() : Optional.of(value);
    }
}
