package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.vocabulary.FormLabels;
import io.mingzhang.standards.vocabulary.FormTemplates;
import io.mingzhang.standards.vocabulary.PrintedLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The vocabulary of forms, asked cell by cell; answers for short texts are remembered during one document. */
final class FormWords {

    private static final int LONGEST_LABEL = 40;
    private static final int REMEMBERED = 20_000;
    /** How level labels end that a narrow column clipped: 服务对象满, 可持续影响指. */
    private static final List<String> LOST_ENDS = List.of("标", "指标", "意度指标", "度指标", "响指标", "益指标");

    private static final List<String> LOST_FUND_ENDS = List.of("金", "资金");
    private static final int SHORTEST_CLIPPED = 4;
    private static final String BLOCK = "绩效指标";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final int LONGEST_FIELDS = 120;
    private static final Pattern FIELD_GAP = Pattern.compile("[\\s\\u3000\\u00a0]+(?=[^\\s\\u3000:：]{2,8}[:：])");
    private static final Pattern STRAY_TAIL = Pattern.compile("^(?:金|资金)\\s+(?=.)");

    private final FormTemplates templates;
    private final Map<String, Label> known = new HashMap<>();

    FormWords(FormTemplates templates) {
        this.templates = templates;
    }

    FormTemplates templates() {
        return templates;
    }

    /** What a text could mean as a label. */
    Label label(String text) {
        if (text.length() > LONGEST_LABEL || isFigure(text)) {
            return Label.NONE;
        }
        Label found = known.get(text);
        if (found == null) {
            found = lookUp(text);
            if (known.size() < REMEMBERED) {
                known.put(text, found);
            }
        }
        return found;
    }

    /** Whether there is nothing but a number, or nothing at all: no label, however it was cut. */
    private static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ofNumber = c >= '0' && c <= '9' || c == ',' || c == '%' || c == '-';
            boolean point = c == '.' && i < text.length() - 1;
            if (!ofNumber && !point && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** The filled cells of a row; a cell that holds the label of a field and its value becomes two. */
    List<Token> tokens(ContentRow row) {
        List<Token> tokens = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            if (!cell.isBlank()) {
                fields(cell.text()).forEach(text -> add(tokens, cell, text));
            }
        }
        return tokens;
    }

    /** 负责人：甲 经办人：乙 联系电话：丙 in one cell are several fields; any other text stays one. */
    private List<String> fields(String text) {
        String[] pieces = text.length() <= LONGEST_FIELDS ? FIELD_GAP.split(text.strip()) : new String[0];
        boolean areFields = pieces.length > 1
                && Stream.of(pieces)
                        .allMatch(piece -> colon(piece) > 1
                                && label(piece.substring(0, colon(piece)))
                                        .field()
                                        .isPresent());
        return areFields ? List.of(pieces) : List.of(text);
    }

    private void add(List<Token> tokens, GridCell cell, String text) {
        int colon = colon(text);
        if (colon > 1 && colon < text.length() - 1) {
            Label label = label(text.substring(0, colon));
            String rest = text.substring(colon + 1).strip();
            if (label.opens("DETAIL") && !rest.isEmpty()) {
                tokens.add(Token.of(cell, text.substring(0, colon + 1), label));
                tokens.add(Token.of(cell, rest, label(rest)));
                return;
            }
            if (label.opens("FUNDING") && label(rest).source().isPresent()) {
                tokens.add(Token.of(cell, rest, label(rest)));
                return;
            }
            boolean named = label.field().isPresent()
                    || label.source().isPresent() && label(text).source().isEmpty();
            if (named && !rest.isEmpty()) {
                tokens.add(Token.of(cell, text.substring(0, colon + 1), label));
                tokens.add(Token.of(cell, rest, label(rest)));
                return;
            }
        }
        tokens.add(Token.of(cell, text, label(text)));
    }

    private static int colon(String text) {
        int limit = Math.min(text.length(), LONGEST_LABEL);
        for (int i = 0; i < limit; i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private Label lookUp(String text) {
        Label plain = exact(text);
        if (plain.isKnown()) {
            return plain;
        }
        Label repaired = repaired(withSingleBlanks(text.strip()));
        return repaired.isKnown()
                ? new Label(
                        Optional.empty(),
                        Optional.empty(),
                        repaired.source(),
                        repaired.period(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        repaired.category(),
                        repaired.type(),
                        repaired.usualCategory(),
                        true)
                : plain;
    }

    private static String withSingleBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) == '\u3000' || text.charAt(i) == '\u00a0') {
                return BLANKS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private Label exact(String printed) {
        PrintedLabel text = PrintedLabel.of(printed);
        Optional<FormLabels.Funding> funding = templates.funding(text);
        Optional<FormLabels.Goal> goal = templates.goal(text);
        Optional<FormLabels.IndicatorColumn> column = templates.indicatorColumn(text);
        Optional<FormLabels.Type> type = templates.type(text);
        Optional<String> period = funding.map(FormLabels.Funding::period)
                .filter(p -> !p.isEmpty())
                .or(() -> goal.map(FormLabels.Goal::period).filter(p -> !p.isEmpty()))
                .or(() -> column.map(FormLabels.IndicatorColumn::period).filter(p -> !p.isEmpty()))
                .or(() -> templates.period(text))
                .or(() -> blockPeriod(printed));
        return new Label(
                templates.field(text).map(TargetField::valueOf),
                templates.section(text),
                funding.map(found -> FundingSource.valueOf(found.source())),
                period.map(TargetPeriod::valueOf),
                goal.isPresent(),
                column.map(FormLabels.IndicatorColumn::column),
                templates.taskColumn(text),
                templates.category(text).map(IndicatorCategory::valueOf),
                type.map(found -> IndicatorType.valueOf(found.type())),
                type.map(FormLabels.Type::category)
                        .filter(category -> !category.isEmpty())
                        .map(IndicatorCategory::valueOf),
                false);
    }

    /** The period a block of indicators is for: 长期绩效指标. */
    private Optional<String> blockPeriod(String text) {
        String key = text.contains("指标") ? LabelText.key(text) : "";
        return key.endsWith(BLOCK)
                ? templates.period(PrintedLabel.of(key.substring(0, key.length() - BLOCK.length())))
                : Optional.empty();
    }

    /** A level or funding label that lost its end, or one of whose characters was misread. */
    private Label repaired(String text) {
        if (text.length() < SHORTEST_CLIPPED || text.length() > 20) {
            return Label.NONE;
        }
        char last = text.charAt(text.length() - 1);
        for (String end : LOST_ENDS) {
            Label label = mayGoOn(last, end) ? level(PrintedLabel.of(text + end)) : Label.NONE;
            if (label.isLevel()) {
                return label;
            }
        }
        boolean strayed = text.startsWith("金") || text.startsWith("资金");
        String whole = strayed ? STRAY_TAIL.matcher(text).replaceFirst("") : text;
        Label label = funding(whole);
        if (label.source().isPresent() || whole.indexOf('财') < 0 && whole.indexOf('財') < 0) {
            return label;
        }
        label = funding(whole.substring(0, whole.length() - 1));
        for (int i = 0; i < whole.length() && label.source().isEmpty(); i++) {
            label = funding(whole.substring(0, i) + whole.substring(i + 1));
        }
        return label;
    }

    /** Whether a word for a level may hold the last character and then the end; asked first because most may not. */
    private boolean mayGoOn(char last, String end) {
        return !LabelText.isHan(last) || templates.isPairOfLevel(last, end.charAt(0));
    }

    private Label funding(String text) {
        Label label = source(text);
        for (int i = 0; i < LOST_FUND_ENDS.size() && label.source().isEmpty(); i++) {
            label = source(text + LOST_FUND_ENDS.get(i));
        }
        return label.source().isPresent() ? label : Label.NONE;
    }

    /** What a text could mean as the label of a level of indicators, and nothing else. */
    private Label level(PrintedLabel text) {
        Optional<FormLabels.Type> type = templates.type(text);
        return Label.ofLevel(
                templates.category(text).map(IndicatorCategory::valueOf),
                type.map(found -> IndicatorType.valueOf(found.type())),
                type.map(FormLabels.Type::category)
                        .filter(category -> !category.isEmpty())
                        .map(IndicatorCategory::valueOf));
    }

    /** What a text could mean as the label of a funding row, and nothing else. */
    private Label source(String text) {
        return templates
                .funding(PrintedLabel.of(text))
                .map(found -> Label.ofSource(
                        FundingSource.valueOf(found.source()),
                        Optional.of(found.period())
                                .filter(period -> !period.isEmpty())
                                .map(TargetPeriod::valueOf)))
                .orElse(Label.NONE);
    }
}
