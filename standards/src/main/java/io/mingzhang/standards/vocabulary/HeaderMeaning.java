package io.mingzhang.standards.vocabulary;

import java.util.Map;

/**
 * What a header cell, or the path of header cells above a column, says. Each part is the name of an enum constant of
 * {@code model} and empty when the header does not say it.
 *
 * @param role name of a {@code ColumnRole}; empty for a column of amounts that only names a fund, period or measure
 * @param detail closer description of a TEXT column: PROJECT_CODE, PROJECT_CATEGORY, FUND_SOURCE, SPECIFICATION,
 *     ROW_NUMBER, CHANGE_RATE
 * @param scheme name of the {@code ClassificationScheme} of a code or name column
 * @param side name of a {@code Side}
 * @param fund name of a {@code Fund}
 * @param period name of a {@code BudgetPeriod}
 * @param measure name of a {@code Measure}
 * @param total whether it is the total of whatever the group of columns splits (合计, 小计)
 */
public record HeaderMeaning(
        String role,
        String detail,
        String scheme,
        String side,
        String fund,
        String period,
        String measure,
        boolean total) {

    /** Says nothing. */
    public static final HeaderMeaning NONE = new HeaderMeaning("", "", "", "", "", "", "", false);

    static HeaderMeaning of(Map<String, String> parts, boolean total) {
        return new HeaderMeaning(
                parts.getOrDefault("role", ""),
                parts.getOrDefault("detail", ""),
                parts.getOrDefault("scheme", ""),
                parts.getOrDefault("side", ""),
                parts.getOrDefault("fund", ""),
                parts.getOrDefault("period", ""),
                parts.getOrDefault("measure", ""),
                total);
    }

    /** This meaning with what a cell further inside adds; where both speak, the inner one wins. */
    public HeaderMeaning with(HeaderMeaning inner) {
        return new HeaderMeaning(
                or(inner.role, role),
                or(inner.detail, detail),
                or(inner.scheme, scheme),
                or(inner.side, side),
                or(inner.fund, fund),
                or(inner.period, period),
                or(inner.measure, measure),
                inner.total);
    }

    /** Whether the column holds money: nothing says otherwise. */
    public boolean isAmount() {
        return role.isEmpty() || role.equals("AMOUNT");
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
