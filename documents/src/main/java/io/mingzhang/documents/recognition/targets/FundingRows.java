package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.recognition.targets.FormDraft.FundingText;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the funding block: totals and sources for one or two periods side by side. */
final class FundingRows {

    /** What the second line of a wrapped label consists of: 市县（区）财政资 / 金. */
    private static final Set<String> LABEL_ENDS = Set.of("金", "资金", "額", "额", "总额", ":", "：", "金额", "金：", "资", "支");

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,，]*(?:\\.[0-9]+)?(?:万元|元)?");
    private static final Pattern SOURCE_NAME = Pattern.compile("[\\p{IsHan}（）()、：:0-9. ]{2,20}");

    private final FormDraft draft;
    /** Columns of the labels of the left and the right half, 0 while unknown. */
    private List<Token> columnHeads = List.of();

    private YearColumns years = YearColumns.NONE;

    private final int[] halfColumns = new int[2];

    FundingRows(FormDraft draft) {
        this.draft = draft;
    }

    /** Whether the row holds the amounts below a row of labels: 资金总额 | 财政拨款 | 其他资金. */
    boolean isBelowHeads(List<Token> tokens) {
        return !columnHeads.isEmpty()
                && tokens.stream()
                        .allMatch(token -> AMOUNT.matcher(token.text()).matches());
    }

    /** Reads the amounts below a row of labels, each under the label nearest to it. */
    void readBelowHeads(List<Token> tokens) {
        boolean one = tokens.size() == columnHeads.size();
        for (int i = 0; i < tokens.size(); i++) {
            Token amount = tokens.get(i);
            Token head = one
                    ? columnHeads.get(i)
                    : columnHeads.stream()
                            .min(Comparator.comparingInt(label -> Math.abs(label.column() - amount.column())))
                            .orElseThrow();
            add(head, Optional.of(amount), 0);
        }
        columnHeads = List.of();
    }

    /** Whether the row is the rest of labels that were wrapped over two rows. */
    static boolean isLabelEnd(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token -> LABEL_ENDS.contains(token.text().strip()));
    }

    /** Whether a row with these cells can belong to the block. */
    static boolean fits(List<Token> tokens) {
        return tokens.getFirst().label().opens("FUNDING")
                || tokens.getFirst().label().source().isPresent();
    }

    /** Whether a source and its amount stand at this place of a row, behind something else: 单位名称 | … | 项目总额 | 80.00. */
    static boolean isPair(List<Token> tokens, int index) {
        return index > 0
                && index + 1 < tokens.size()
                && tokens.get(index).label().source().isPresent()
                && tokens.get(index).label().field().isEmpty()
                && AMOUNT.matcher(tokens.get(index + 1).text()).matches();
    }

    /** Whether the row states one amount behind the label of the whole block: 项目资金（万元） | 80.00. */
    private static boolean isSoleAmount(List<Token> tokens) {
        Label first = tokens.getFirst().label();
        return tokens.size() == 2
                && first.opens("FUNDING")
                && first.source().isEmpty()
                && AMOUNT.matcher(tokens.getLast().text()).matches();
    }

    void read(List<Token> row) {
        if (isSoleAmount(row)) {
            Token label = row.getFirst();
            add(label.as(Label.ofSource(FundingSource.TOTAL, label.label().period())), Optional.of(row.getLast()), 0);
        } else {
            readRow(row);
        }
    }

    private void readRow(List<Token> row) {
        if (YearColumns.isHeader(row)) {
            readYears(row);
            return;
        }
        if (isYearRow(row)) {
            readYearRow(withoutSection(row));
            return;
        }
        List<Token> tokens = row;
        if (isHeads(tokens) && tokens.getFirst().label().source().isEmpty()) {
            draft.unit.learnFromLabel(tokens.getFirst().text());
            tokens = tokens.subList(1, tokens.size());
        } else if (tokens.getFirst().label().opens("FUNDING")) {
            draft.unit.learnFromLabel(tokens.getFirst().text());
            boolean labelled = tokens.stream()
                    .skip(1)
                    .anyMatch(token -> token.label().source().isPresent());
            if (labelled || tokens.getFirst().label().source().isEmpty()) {
                tokens = tokens.subList(1, tokens.size());
            }
        }
        List<Token> labels = new ArrayList<>();
        List<Optional<Token>> amounts = new ArrayList<>();
        collect(tokens, labels, amounts);
        boolean totals =
                labels.stream().anyMatch(label -> label.label().source().equals(Optional.of(FundingSource.TOTAL)));
        if (totals) {
            draft.periods.learn(
                    labels.stream().map(label -> label.label().period()).toList());
        }
        boolean heads = labels.size() > 1
                && totals
                && amounts.stream().allMatch(Optional::isEmpty)
                && labels.stream()
                                .map(label -> label.label().source())
                                .distinct()
                                .count()
                        == labels.size();
        if (heads) {
            columnHeads = List.copyOf(labels);
            return;
        }
        rememberColumns(labels);
        for (int i = 0; i < labels.size(); i++) {
            add(labels.get(i), amounts.get(i), half(labels, i));
        }
    }

    /** Takes in a header of years; columns whose money has no place in the model are listed. */
    private void readYears(List<Token> row) {
        row.forEach(token -> draft.unit.learnFromLabel(token.text()));
        years = YearColumns.of(row, draft.year);
        years.columns().stream()
                .filter(column -> column.period().isEmpty())
                .forEach(column -> draft.unknown(
                        column.head().text(), "资金来源", column.head().at()));
    }

    /** Whether the row holds one source with amounts below a header of years. */
    boolean isYearRow(List<Token> row) {
        List<Token> tokens = years.areKnown() ? withoutSection(row) : List.of();
        return !tokens.isEmpty()
                && (tokens.getFirst().label().source().isPresent()
                        || tokens.size() > 1 && isUnknownName(tokens.getFirst()))
                && tokens.stream()
                        .skip(1)
                        .allMatch(token -> AMOUNT.matcher(token.text()).matches());
    }

    private static List<Token> withoutSection(List<Token> row) {
        boolean section = row.size() > 1
                && row.getFirst().label().opens("FUNDING")
                && row.get(1).label().source().isPresent();
        return section ? row.subList(1, row.size()) : row;
    }

    private void readYearRow(List<Token> row) {
        Token first = row.getFirst();
        Token label = first.label().source().isPresent() ? first : unknownSource(first);
        List<Token> amounts = row.subList(1, row.size());
        Map<YearColumns.Column, Token> placed = new HashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            Token amount = amounts.get(i);
            Optional<YearColumns.Column> column =
                    years.under(amounts, i).filter(found -> found.period().isPresent());
            if (column.isEmpty() || placed.putIfAbsent(column.get(), amount) != null) {
                draft.unknown(amount.text(), "资金来源", amount.at());
            }
        }
        int half = 0;
        for (YearColumns.Column column : years.columns()) {
            if (column.period().isPresent()) {
                add(label, Optional.ofNullable(placed.get(column)), half, column.period());
                half++;
            }
        }
    }

    /** Whether the row holds a source in unknown words with its amount, once or for each half. */
    static boolean isUnknownSource(List<Token> tokens) {
        boolean pairs = tokens.size() == 2 || tokens.size() == 4;
        for (int i = 0; pairs && i < tokens.size(); i += 2) {
            pairs = isUnknownName(tokens.get(i))
                    && AMOUNT.matcher(tokens.get(i + 1).text()).matches();
        }
        return pairs;
    }

    /** Whether a row without amounts heads columns of money: [任何] | 资金总额 | 财政拨款 | 其他资金. */
    static boolean isHeads(List<Token> tokens) {
        long sources = tokens.stream()
                .flatMap(token -> token.label().source().stream())
                .distinct()
                .count();
        return sources >= 2
                && sources >= tokens.size() - 1
                && tokens.stream().anyMatch(token -> token.label().source().equals(Optional.of(FundingSource.TOTAL)));
    }

    static boolean isAmount(Token token) {
        return AMOUNT.matcher(token.text()).matches();
    }

    private static boolean isUnknownName(Token token) {
        return !token.label().isKnown() && SOURCE_NAME.matcher(token.text()).matches();
    }

    private static Token unknownSource(Token token) {
        return token.as(Label.ofSource(FundingSource.UNKNOWN, Optional.empty()));
    }

    private void collect(List<Token> tokens, List<Token> labels, List<Optional<Token>> amounts) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean named = isUnknownName(tokens.get(i))
                    && i + 1 < tokens.size()
                    && AMOUNT.matcher(tokens.get(i + 1).text()).matches()
                    && (labels.isEmpty() || amounts.getLast().isPresent());
            Token token = named ? unknownSource(tokens.get(i)) : tokens.get(i);
            boolean amount = startsWithDigit(token.text())
                    && (token.label().source().isEmpty()
                            || AMOUNT.matcher(token.text()).matches());
            if (YearColumns.isYear(token)) {
                draft.unknown(token.text(), "资金来源", token.at());
            } else if (!amount && token.label().source().isPresent()) {
                labels.add(token);
                amounts.add(Optional.empty());
            } else if (!labels.isEmpty() && amounts.getLast().isEmpty() && !LABEL_ENDS.contains(token.text())) {
                amounts.set(amounts.size() - 1, Optional.of(token));
            } else if (!LABEL_ENDS.contains(token.text().strip())) {
                draft.unknown(token.text(), "资金来源", token.at());
            }
        }
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-');
    }

    private void rememberColumns(List<Token> labels) {
        if (labels.size() == 2 && halfColumns[1] == 0) {
            halfColumns[0] = labels.get(0).column();
            halfColumns[1] = labels.get(1).column();
        }
    }

    private int half(List<Token> labels, int index) {
        long totals = labels.stream()
                .filter(label -> label.label().source().equals(Optional.of(FundingSource.TOTAL)))
                .count();
        if (totals == 1 && labels.size() > 1) {
            // a total beside its own sources
            return 0;
        }
        if (labels.size() > 1) {
            return Math.min(index, 1);
        }
        int column = labels.getFirst().column();
        return halfColumns[1] > 0 && Math.abs(column - halfColumns[1]) < Math.abs(column - halfColumns[0]) ? 1 : 0;
    }

    private void add(Token label, Optional<Token> amount, int half) {
        boolean total = label.label().source().equals(Optional.of(FundingSource.TOTAL));
        add(label, amount, half, label.label().period().filter(period -> total));
    }

    private void add(Token label, Optional<Token> amount, int half, Optional<TargetPeriod> period) {
        FundingSource source = label.label().source().orElseThrow();
        String text = amount.map(Token::text).orElse("");
        boolean repeated = draft.funding.stream()
                .anyMatch(row -> row.half() == half
                        && row.source() == source
                        && (source != FundingSource.UNKNOWN || row.label().equals(label.text()))
                        && row.period().equals(period));
        SourceLocation at = amount.map(Token::at).orElse(label.at());
        draft.unit.learnFromLabel(label.text());
        draft.unit.see(text);
        if (label.label().variant()) {
            draft.damage(
                    Damage.Kind.LABEL_VARIANT, "资金来源标签“%s”不完整或有误字".formatted(Excerpt.of(label.text())), label.at());
        }
        if (!repeated) {
            draft.funding.add(new FundingText(period, half, source, label.text(), text, at));
        } else if (draft.repeats.isEmpty()) {
            draft.damage(Damage.Kind.PAGE_REPEAT, "资金行重复出现", label.at());
        }
    }
}
