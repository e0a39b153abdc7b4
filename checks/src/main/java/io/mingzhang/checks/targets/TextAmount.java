package io.mingzhang.checks.targets;

import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money in a sentence of a form.
 *
 * @param figure the amount, known to its printed digits
 * @param clause the words between two commas in which it stands
 * @param sentence the words between two full stops in which it stands
 * @param rate the words after 每 that make it a price per something (人每年, 个社区); empty for a sum
 * @param monthly whether it is said of a month
 * @param range whether it is the end of a range: 3-5万元
 */
record TextAmount(Participant figure, String clause, String sentence, String rate, boolean monthly, boolean range) {

    private static final Pattern SENTENCE = Pattern.compile("[^。；;]+");
    private static final Pattern MONEY = Pattern.compile(
            "(?<![0-9.])([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(亿元|万元|元|万(?=(?:余|左右)?(?:奖励|补助|补贴|工作|专项)?(?:资金|经费|奖金|补助|补贴|奖励)))");
    private static final Pattern RATE =
            Pattern.compile("(?:每|人均|户均)((?:个|名|家|户)?[\\p{IsHan}（）()]{0,12}?)[预计约为不超过达到发放安排给予补助奖励按的]{0,6}$");
    private static final Pattern PER_MONTH = Pattern.compile("^\\s*(?:/|每)\\s*(?:个)?月");
    private static final Pattern PER_OTHER = Pattern.compile("^\\s*(?:/|每)");
    private static final Pattern RANGE = Pattern.compile("[0-9]\\s*[-—~～至]\\s*$");

    /** The amounts of a text outside titles of documents, in order. */
    static List<TextAmount> in(String label, String text, SourceLocation at) {
        if (text.indexOf('元') < 0 && text.indexOf('万') < 0) {
            return List.of();
        }
        List<TextAmount> amounts = new ArrayList<>();
        Matcher sentences = SENTENCE.matcher(ProjectYears.withoutTitles(text));
        while (sentences.find()) {
            String sentence = sentences.group();
            Matcher money = MONEY.matcher(sentence);
            while (money.find()) {
                read(label, sentence, money, at, amounts);
            }
        }
        return amounts;
    }

    private static void read(
            String label, String sentence, Matcher money, SourceLocation at, List<TextAmount> amounts) {
        int start = Math.max(sentence.lastIndexOf('，', money.start()), lastComma(sentence, money.start())) + 1;
        int end = clauseEnd(sentence, money.end());
        String before = sentence.substring(start, money.start());
        String after = sentence.substring(money.end(), end);
        boolean monthly = PER_MONTH.matcher(after).find();
        Matcher rate = RATE.matcher(before);
        String per = rate.find() && !rate.group(1).startsWith("年") ? rate.group(1) : "";
        if (!monthly && PER_OTHER.matcher(after).find()) {
            per = after.strip();
        }
        AmountUnit unit = money.group(2).startsWith("亿")
                ? AmountUnit.HUNDRED_MILLION_YUAN
                : money.group(2).startsWith("万") ? AmountUnit.TEN_THOUSAND_YUAN : AmountUnit.YUAN;
        BigDecimal value = new BigDecimal(money.group(1).replace(",", ""));
        Participant figure = Participant.of(label, StatedAmount.of(money.group(), value, unit), at);
        amounts.add(new TextAmount(
                figure,
                sentence.substring(start, end),
                sentence,
                per,
                monthly,
                RANGE.matcher(before).find()));
    }

    /** The last comma before a place that does not stand inside a number. */
    private static int lastComma(String sentence, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (sentence.charAt(i) == ','
                    && !(i + 1 < sentence.length()
                            && Character.isDigit(sentence.charAt(i + 1))
                            && i > 0
                            && Character.isDigit(sentence.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static int clauseEnd(String sentence, int from) {
        for (int i = from; i < sentence.length(); i++) {
            if (sentence.charAt(i) == '，' || sentence.charAt(i) == ',') {
                return i;
            }
        }
        return sentence.length();
    }

    /** Whether it is a sum: neither a price per something nor a monthly amount. */
    boolean isSum() {
        return rate.isEmpty() && !monthly;
    }
}
