package io.mingzhang.documents.recognition.targets;

import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.IndicatorValues;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the indicator block; first- and second-level labels are carried down to the rows below, in each half. */
final class IndicatorRows {

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*指[标標]\\s*([0-9０-９]{1,3})\\s*[:：、.．]?\\s*(.*)$", Pattern.DOTALL);

    /** A line of the template that nobody filled in: 指标2： or …… */
    private static final Pattern UNUSED = Pattern.compile("^\\s*(?:指[标標]\\s*[0-9]{0,3}\\s*[:：]?|[.…·]+)\\s*$");

    /** How far back a copy of an indicator is looked for, once the form was seen to repeat itself. */
    private static final int REPEAT_REACH = 100;

    /** The labels that hold in one half until the next ones come. */
    private static final class Carried {
        IndicatorType type = IndicatorType.OTHER;
        Optional<IndicatorCategory> usual = Optional.empty();
        String printed = "";
        boolean known;
    }

    private final FormDraft draft;
    private final List<Carried> carried = List.of(new Carried(), new Carried());
    private IndicatorCategory category = IndicatorCategory.UNKNOWN;
    private String printedCategory = "";
    private IndicatorLayout layout = IndicatorLayout.UNKNOWN;
    private boolean pairSeen;
    /** The period the label before the header names: 长期绩效指标 | 一级指标 … */
    private Optional<TargetPeriod> blockPeriod = Optional.empty();
    /** Columns of the names of the left and the right half in the last row that had both, 0 while unknown. */
    private final int[] nameColumns = new int[2];

    IndicatorRows(FormDraft draft) {
        this.draft = draft;
    }

    /** Reads the header row; cells of the body that share the row with it are not expected. */
    void header(List<Token> row) {
        List<Token> tokens = IndicatorLayout.ofYear(row, draft.year);
        IndicatorLayout found = IndicatorLayout.of(tokens);
        if (!layout.isKnown()) {
            IndicatorLayout.unread(tokens).forEach(head -> draft.unknown(head.text(), "绩效指标的列", head.at()));
        }
        if (found.columns().size() >= layout.columns().size()) {
            layout = found;
        }
        tokens.stream()
                .filter(token -> token.label().column().isEmpty())
                .limit(1)
                .flatMap(token -> token.label().period().stream())
                .forEach(period -> blockPeriod = Optional.of(period));
        draft.hasStandard |= found.has("STANDARD");
        List<Optional<TargetPeriod>> named = new ArrayList<>();
        for (int half = 0; half < found.halves(); half++) {
            named.add(found.period(half));
        }
        boolean names = named.stream().anyMatch(Optional::isPresent);
        if (names && (found.halves() == 2 || !draft.periods.areTwo())) {
            draft.periods.learn(named);
        }
    }

    boolean hasHeader() {
        return layout.isKnown();
    }

    void read(List<Token> tokens) {
        if (!layout.isKnown() && draft.indicators.isEmpty() && draft.emptyTypes.isEmpty()) {
            draft.damage(Damage.Kind.HEADER_LOST, "绩效指标缺表头行", tokens.getFirst().at());
        }
        IndicatorRow row = aligned(tokens).orElseGet(() -> loose(tokens));
        for (Token token : row.leftOver()) {
            draft.unknown(token.text(), "绩效指标", token.at());
        }
        if (!row.leftOver().isEmpty()) {
            draft.damage(
                    Damage.Kind.SHIFTED_ROW,
                    "指标行多出“%s”".formatted(Excerpt.of(row.leftOver().getFirst().text())),
                    row.leftOver().getFirst().at());
        }
        row.category().ifPresent(this::openCategory);
        accept(row);
    }

    private Optional<IndicatorRow> aligned(List<Token> tokens) {
        return layout.isKnown() ? AlignedRow.read(tokens, layout) : Optional.empty();
    }

    private IndicatorRow loose(List<Token> tokens) {
        boolean two = layout.halves() == 2 || draft.periods.areTwo();
        boolean oneExpected = layout.halves() == 1 && !pairSeen || !two;
        return new LooseRow(two, oneExpected, layout.has("STANDARD")).read(tokens);
    }

    /** The rows from here on stand under a first-level indicator. */
    void openCategory(Token token) {
        category = token.label().category().orElse(IndicatorCategory.UNKNOWN);
        printedCategory = token.text();
        boolean alsoType = token.label().type().isPresent();
        for (Carried half : carried) {
            half.known = alsoType;
            half.type = token.label().type().orElse(IndicatorType.OTHER);
            half.usual = token.label().usualCategory();
            half.printed = "";
        }
    }

    private void accept(IndicatorRow row) {
        boolean onlyRight =
                row.half(1).isNone() && row.half(0).name().filter(this::isRight).isPresent();
        IndicatorCells left = onlyRight ? IndicatorCells.NONE : row.half(0);
        IndicatorCells right = onlyRight ? row.half(0) : row.half(1);
        if (left.name().isPresent() && right.name().isPresent()) {
            nameColumns[0] = left.name().get().column();
            nameColumns[1] = right.name().get().column();
        }
        pairSeen |= !left.isNone() && !right.isNone();
        boolean related = left.name().isPresent()
                && right.name().isPresent()
                && ValueShape.isSameName(
                        left.name().get().text(), right.name().get().text());
        if (related && left.type().isEmpty() && differs(right.type(), 0)) {
            left = left.withType(right.type());
        } else if (related && right.type().isEmpty() && differs(left.type(), 1)) {
            right = right.withType(left.type());
        }
        String leftName = left.name().map(Token::text).orElse("");
        String rightName = right.name().map(Token::text).orElse("");
        half(left, 0, related && rightName.length() > leftName.length() ? rightName : leftName);
        half(right, 1, related && leftName.length() > rightName.length() ? leftName : rightName);
        if (onlyRight) {
            Token name = right.name().orElseThrow();
            draft.damage(Damage.Kind.SHIFTED_ROW, "指标“%s”只有右栏，左栏丢失".formatted(Excerpt.of(name.text())), name.at());
        }
        boolean missing =
                row.halves().size() == 2 && left.name().isPresent() && right.isNone() && !layout.sharesNames();
        if (missing) {
            draft.damage(
                    Damage.Kind.SHIFTED_ROW,
                    "指标“%s”只有一栏，另一栏丢失".formatted(Excerpt.of(left.name().get().text())),
                    left.name().get().at());
        }
    }

    /** Whether a lone name stands nearer to the names of the right half. */
    private boolean isRight(Token name) {
        return nameColumns[1] > nameColumns[0]
                && Math.abs(name.column() - nameColumns[1]) < Math.abs(name.column() - nameColumns[0]);
    }

    private boolean differs(Optional<Token> type, int half) {
        return type.isPresent()
                && !(carried.get(half).known && type.get().label().type().equals(Optional.of(carried.get(half).type)));
    }

    private void half(IndicatorCells cells, int half, String wholeName) {
        if (cells.isNone()) {
            return;
        }
        Carried labels = carried.get(half);
        cells.type().ifPresent(token -> {
            labels.type = token.label().type().orElse(IndicatorType.OTHER);
            labels.usual = token.label().usualCategory().or(() -> token.label().category());
            labels.printed = token.text();
            labels.known = true;
            if (token.label().variant()) {
                draft.damage(Damage.Kind.LABEL_VARIANT, "指标标签“%s”不完整".formatted(Excerpt.of(token.text())), token.at());
            }
        });
        TargetPeriod period = period(half);
        boolean unused = cells.name()
                .filter(token -> UNUSED.matcher(token.text()).matches())
                .isPresent();
        if (cells.value().isEmpty() && (cells.name().isEmpty() || unused)) {
            cells.type().ifPresent(token -> draft.emptyType(period, labels.type, token.at()));
            return;
        }
        add(cells, labels, period, wholeName);
    }

    private TargetPeriod period(int half) {
        boolean whole = draft.goalsAreStacked || layout.has("OPERATOR") || layout.has("WEIGHT") || layout.has("UNIT");
        boolean single = whole && layout.halves() <= 1 && !pairSeen && draft.periods.areTwo();
        Optional<TargetPeriod> named = layout.halves() == 1 ? blockPeriod : Optional.empty();
        return layout.period(half)
                .or(() -> named)
                .orElseGet(() -> single ? TargetPeriod.ANNUAL : draft.periods.of(half));
    }

    private void add(IndicatorCells cells, Carried labels, TargetPeriod period, String wholeName) {
        Token named = cells.name().or(cells::value).orElseThrow();
        String printedName = cells.name().map(Token::text).orElse("");
        Matcher numbered = NUMBERED.matcher(printedName);
        boolean hasNumber = numbered.matches() && !numbered.group(2).isBlank();
        String name = hasNumber ? numbered.group(2).strip() : printedName;
        int number = hasNumber ? Integer.parseInt(numbered.group(1)) : 0;
        IndicatorValue value = IndicatorValues.parse(cells.valueText(), wholeName);
        boolean lost = cells.lost() || cells.name().isEmpty();
        SourceLocation valueAt = cells.value().map(Token::at).orElse(named.at());
        Indicator indicator = new Indicator(
                period,
                categoryOf(labels),
                printedCategory,
                labels.type,
                labels.printed,
                name,
                printedName,
                number,
                value,
                cells.standard().map(Token::text).orElse(""),
                named.at(),
                valueAt,
                lost);
        if (lost) {
            draft.damage(
                    Damage.Kind.SHIFTED_ROW,
                    "指标“%s”所在行错列，%s"
                            .formatted(Excerpt.of(named.text()), cells.value().isEmpty() ? "指标值丢失" : "已按内容归位"),
                    named.at());
        }
        if (isRepeated(indicator)) {
            draft.damage(Damage.Kind.PAGE_REPEAT, "指标“%s”重复出现".formatted(Excerpt.of(name)), named.at());
        } else {
            draft.indicator(indicator);
        }
    }

    /** The category printed, unless the type plainly belongs to another: a shifted label does not make 社会效益 an output. */
    private IndicatorCategory categoryOf(Carried labels) {
        if (labels.usual.isEmpty()) {
            return category;
        }
        boolean cost = labels.type == IndicatorType.COST
                && (category == IndicatorCategory.COST || category == IndicatorCategory.UNKNOWN);
        return cost ? IndicatorCategory.COST : labels.usual.get();
    }

    /** A copy of an indicator by a page break: the same again in the same half, next to it or in a repeated block. */
    private boolean isRepeated(Indicator indicator) {
        int reach = draft.repeats.isEmpty() ? 1 : REPEAT_REACH;
        for (int i = draft.indicators.size() - 1; i >= 0 && reach > 0; i--) {
            Indicator other = draft.indicators.get(i);
            if (other.period() != indicator.period()) {
                continue;
            }
            reach--;
            boolean same = other.type() == indicator.type()
                    && other.value().printed().equals(indicator.value().printed())
                    && other.number() == indicator.number()
                    && ValueShape.isSameName(other.name(), indicator.name());
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lone cell is the name of an indicator: it is numbered, or stands in a column of names. */
    boolean isName(Token token) {
        boolean column = layout.at(token.column())
                .filter(slot -> slot.kind().equals("NAME"))
                .isPresent();
        return column || NUMBERED.matcher(token.text()).matches();
    }
}
