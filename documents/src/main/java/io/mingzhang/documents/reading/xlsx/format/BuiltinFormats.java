package io.mingzhang.documents.reading.xlsx.format;

import java.util.Map;

/** The formats that files name by number alone (ISO/IEC 29500-1, 18.8.30), those of Chinese versions included. */
public final class BuiltinFormats {

    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String HALF_MINUTES = "上午/下午h\"时\"mm\"分\"";
    private static final String HALF_SECONDS = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "\"¥\"#,##0;\"¥\"\\-#,##0"),
            Map.entry(6, "\"¥\"#,##0;[Red]\"¥\"\\-#,##0"),
            Map.entry(7, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00"),
            Map.entry(8, "\"¥\"#,##0.00;[Red]\"¥\"\\-#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "yyyy/m/d"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, HALF_MINUTES),
            Map.entry(35, HALF_SECONDS),
            Map.entry(36, YEAR_MONTH),
            Map.entry(37, "#,##0_);(#,##0)"),
            Map.entry(38, "#,##0_);[Red](#,##0)"),
            Map.entry(39, "#,##0.00_);(#,##0.00)"),
            Map.entry(40, "#,##0.00_);[Red](#,##0.00)"),
            Map.entry(41, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "),
            Map.entry(42, "_ \"¥\"* #,##0_ ;_ \"¥\"* -#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ "),
            Map.entry(43, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "),
            Map.entry(44, "_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ "),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(55, HALF_MINUTES),
            Map.entry(56, HALF_SECONDS),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    private BuiltinFormats() {}

    /** The code of a built-in format; {@code General} for numbers that mean nothing. */
    public static String code(int id) {
        return CODES.getOrDefault(id, "General");
    }
}
