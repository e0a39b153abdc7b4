package io.mingzhang.model.performance;

import io.mingzhang.kernel.IndicatorValue.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates, deadlines and stretches of the calendar; durations such as 3天 are numbers with a unit and read elsewhere. */
final class TimeExpressions {

    private static final String YEAR = "(?:(?:19|20)[0-9]{2}|当|本|次|下|上|今|明|该)年(?:度)?";
    private static final String END = "(?:年?底|年?末|[上中下]旬)";
    private static final String BEFORE = "(?:之?前|以前|止|为止|内|之内)";
    private static final String DONE = "(?:全部|前|按时|及时)?(?:[完建][成毕]|发放|支付|拨付|到位|投入使用|结束|竣工|验收|实施)?[^0-9]{0,4}";
    private static final String QUARTER = "(?:第?[一二三四1-4]季度)";

    private static final String CALENDAR_WORDS = "年月季全整常";

    private static final Pattern NUMERIC =
            Pattern.compile("(?:19|20)[0-9]{2}[./-](?:0?[1-9]|1[0-2])(?:[./-](?:0?[1-9]|[12][0-9]|3[01]))?日?" + BEFORE
                    + "?" + DONE + "|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])" + BEFORE + "?");
    private static final Pattern MONTH = Pattern.compile("(?:" + YEAR + "|每年)?的?(?:0?[1-9]|1[0-2])月份?(?:底|末|初|[上中下]旬)?"
            + "(?:(?:0?[1-9]|[12][0-9]|3[01])[日号])?" + BEFORE + "?" + DONE);
    private static final Pattern YEAR_END =
            Pattern.compile("(?:(?:" + YEAR + "|每年|每月|每季度?|年|月)" + END + BEFORE + "?|" + YEAR + BEFORE
                    + "|年内|(?:" + YEAR + ")?" + QUARTER + "(?:底|末)?" + BEFORE + "|每?月(?:底|末|初)" + BEFORE
                    + "?|每月[0-9]{1,2}[日号]" + BEFORE
                    + "?|(?:19|20)[0-9]{2}(?:底|末)" + BEFORE + "?|(?:" + YEAR + ")?[上下]半年" + BEFORE + ")" + DONE);
    private static final Pattern STRETCH = Pattern.compile(
            "(?:" + YEAR + ")?(?:全年度?|全年内|[上下]半年|" + QUARTER + ")|" + YEAR + "|全天候?|全时段|整年|常年|全程"
                    + "|(?:19|20)[0-9]{2}年?度?-(?:19|20)[0-9]{2}年?度?"
                    + "|(?:" + YEAR + ")?[0-9]{1,2}月?(?:[0-9]{1,2}[日号])?[-至到](?:" + YEAR
                    + ")?[0-9]{1,2}月份?(?:[0-9]{1,2}[日号])?(?:底|末|前)?"
                    + "|(?:19|20)[0-9]{2}[./][0-9]{1,2}(?:[./][0-9]{1,2})?[-至到](?:(?:19|20)[0-9]{2}[./])?[0-9]{1,2}(?:[./][0-9]{1,2})?");

    private TimeExpressions() {}

    /** Spares most values the patterns: every expression has one of these words or begins with a year in figures. */
    private static boolean mayBeCalendar(String core) {
        for (int i = 0; i < core.length(); i++) {
            if (CALENDAR_WORDS.indexOf(core.charAt(i)) >= 0) {
                return true;
            }
        }
        return core.startsWith("20") || core.startsWith("19");
    }

    /** DATE or PERIOD when the whole text is an expression of the calendar. */
    static Optional<Kind> kindOf(String core) {
        if (!mayBeCalendar(core)) {
            return Optional.empty();
        }
        if (STRETCH.matcher(core).matches()) {
            return Optional.of(Kind.PERIOD);
        }
        return NUMERIC.matcher(core).matches()
                        || MONTH.matcher(core).matches()
                        || YEAR_END.matcher(core).matches()
                ? Optional.of(Kind.DATE)
                : Optional.empty();
    }
}
