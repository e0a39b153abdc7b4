package io.mingzhang.documents.recognition.targets;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns of the funding block headed by years: 合计 | 2025年 | 2026年. The column of the fiscal year is the year's money,
 * 合计 over several years that of the whole project; what other columns hold has no place in the model.
 */
record YearColumns(List<Column> columns) {

    /** No such header was seen. */
    static final YearColumns NONE = new YearColumns(List.of());

    /**
     * A column.
     *
     * @param head its header
     * @param period what it is for; empty when it is read nowhere
     */
    record Column(Token head, Optional<TargetPeriod> period) {}

    /** Whether a row is such a header: years, perhaps a total, at most one other heading, and no amounts. */
    static boolean isHeader(List<Token> tokens) {
        long years = tokens.stream().filter(YearColumns::isYear).count();
        long others = tokens.stream()
                .filter(token -> !isYear(token) && !isTotal(token))
                .filter(token -> !token.label().opens("FUNDING"))
                .count();
        boolean headed = years >= 2 || years == 1 && tokens.stream().anyMatch(YearColumns::isTotal);
        return headed && others <= 1 && tokens.stream().noneMatch(YearColumns::isNumber);
    }

    /** The columns of a header row in a form of this fiscal year, 0 when the form names none. */
    static YearColumns of(List<Token> header, int fiscalYear) {
        long years = header.stream().filter(YearColumns::isYear).count();
        List<Column> columns = new ArrayList<>();
        Optional<Token> total = header.stream().filter(YearColumns::isTotal).reduce((first, second) -> second);
        for (Token token : header) {
            if (isYear(token)) {
                boolean own = YearLabel.alone(token.text()).orElseThrow() == fiscalYear;
                columns.add(new Column(token, own ? Optional.of(TargetPeriod.ANNUAL) : Optional.empty()));
            } else if (total.equals(Optional.of(token))) {
                columns.add(new Column(token, years > 1 ? Optional.of(TargetPeriod.IMPLEMENTATION) : Optional.empty()));
            }
        }
        return new YearColumns(List.copyOf(columns));
    }

    boolean areKnown() {
        return !columns.isEmpty();
    }

    /** The column an amount stands in: by its place, or by its order where a row fills all columns. */
    Optional<Column> under(List<Token> amounts, int index) {
        Optional<Column> placed = columns.stream()
                .filter(column -> column.head().column() == amounts.get(index).column())
                .findFirst();
        boolean full = amounts.size() == columns.size();
        return full ? Optional.of(columns.get(index)) : placed;
    }

    static boolean isYear(Token token) {
        return YearLabel.alone(token.text()).isPresent();
    }

    private static boolean isTotal(Token token) {
        return !isYear(token) && token.label().source().equals(Optional.of(FundingSource.TOTAL));
    }

    private static boolean isNumber(Token token) {
        return !token.text().isEmpty()
                && !isYear(token)
                && Character.isDigit(token.text().charAt(0));
    }
}
