package io.mingzhang.documents.recognition.tables;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.vocabulary.TableCatalogue;
import io.mingzhang.standards.vocabulary.TitleMatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells titles, department lines and unit lines from other text. */
final class CaptionReader {

    /** Longer lines are sentences. */
    private static final int LONGEST_LINE = 70;

    private static final Pattern UNIT = Pattern.compile(
            "(?:^|[^制报算管])[(]?(?:金额|计量|货币|数量)?单位[:/]?(?:人民币)?(百万元|千元|亿元|万元|元)[)]?|(?:^|表)[(](亿元|万元|千元|元)[)]$");
    private static final Pattern DEPARTMENT = Pattern.compile(
            "^[(]?(?:部门名称|单位名称|部门[(/]?单位[)]?(?:名称)?|编制部门|编制单位|编报单位|填报部门|填报单位|预算部门|预算单位|公开部门|公开单位|主管部门|部门|单位)[)]?[:]");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[部单门位财]*预?决?算?公开|财决|附|附件|附录|表格)?表?[-\\d一二三四五六七八九十.]{1,6}[表:]?$|^[(]?(?:19|20)\\d\\d年?度?[)]?$|^[(]?续表?[一二三\\d]*[)]?$|^[-第]?\\d{1,3}[-页]?$");

    /** The heading of a part of the document, which is no part of the title below it. */
    private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十]{1,3}(?:部分|章)");

    private final TableCatalogue catalogue;

    CaptionReader(Standards standards) {
        this.catalogue = standards.tables();
    }

    /** What a paragraph, or a row of a grid with few cells, says as a line above a table. */
    CaptionLine read(ContentRow row) {
        List<GridCell> filled = row.filled().limit(4).toList();
        if (filled.isEmpty() || filled.size() > 3) {
            return CaptionLine.NOTHING;
        }
        CaptionLine whole = read(filled.getFirst().text());
        for (GridCell cell : filled.subList(1, filled.size())) {
            CaptionLine part = read(cell.text());
            if (!part.saysSomething() || !whole.saysSomething()) {
                return readJoined(filled);
            }
            whole = new CaptionLine(
                    whole.isTitle() ? whole.title() : part.title(),
                    whole.isTitle() ? whole.matches() : part.matches(),
                    whole.department().isEmpty() ? part.department() : whole.department(),
                    whole.unit().or(part::unit),
                    whole.label() || part.label());
        }
        return whole;
    }

    /** A department line may stand in two cells: 部门名称： | the name. */
    private CaptionLine readJoined(List<GridCell> filled) {
        String joined = filled.stream().map(GridCell::text).collect(Collectors.joining(" "));
        CaptionLine line = read(joined);
        return line.department().isEmpty() ? CaptionLine.NOTHING : line;
    }

    CaptionLine read(String text) {
        if (text.length() > 3 * LONGEST_LINE) {
            return CaptionLine.NOTHING;
        }
        String plain = LabelText.normalized(text);
        Optional<AmountUnit> unit = unit(plain);
        var label = DEPARTMENT.matcher(plain);
        boolean labelled = label.find();
        String department = labelled ? department(text) : "";
        boolean unfilled = labelled && department.isEmpty() && label.end() == plain.length();
        if (plain.length() > LONGEST_LINE && department.isEmpty() || plain.indexOf('。') >= 0) {
            return CaptionLine.NOTHING;
        }
        List<TitleMatch> matches = department.isEmpty() ? titles(text) : List.of();
        return new CaptionLine(
                matches.isEmpty() ? "" : text,
                matches,
                department,
                unit,
                unfilled || LABEL.matcher(plain).matches());
    }

    /** The kinds of tables a text may be the title of. */
    List<TitleMatch> titles(String text) {
        String line = text.replace("\n", "");
        return line.length() > LONGEST_LINE || line.indexOf('。') >= 0 || line.indexOf('：') == line.length() - 1
                ? List.of()
                : catalogue.recognize(line);
    }

    /** Whether the text could be a part of a title that stands on two lines. */
    boolean mayBePartOfTitle(String text) {
        String plain = LabelText.normalized(text);
        return !plain.isEmpty()
                && plain.length() <= LONGEST_LINE / 2
                && !PART.matcher(plain).lookingAt()
                && plain.chars().noneMatch(c -> "。;,:!?".indexOf(c) >= 0);
    }

    static Optional<AmountUnit> unit(String plain) {
        var matcher = UNIT.matcher(plain);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String symbol = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return switch (symbol) {
            case "元" -> Optional.of(AmountUnit.YUAN);
            case "千元" -> Optional.of(AmountUnit.THOUSAND_YUAN);
            case "万元" -> Optional.of(AmountUnit.TEN_THOUSAND_YUAN);
            case "亿元" -> Optional.of(AmountUnit.HUNDRED_MILLION_YUAN);
            default -> Optional.empty();
        };
    }

    private static String department(String text) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        int first = text.indexOf('：') >= 0 && text.indexOf(':') >= 0
                ? Math.min(text.indexOf('：'), text.indexOf(':'))
                : colon;
        String rest = text.substring(first + 1);
        int unit = rest.indexOf("单位：");
        unit = unit < 0 ? rest.indexOf("单位:") : unit;
        String name = unit < 0 ? rest : rest.substring(0, unit);
        String plain = name.strip();
        for (String word : new String[] {"金额", "计量", "货币"}) {
            plain = plain.endsWith(word)
                    ? plain.substring(0, plain.length() - 2).strip()
                    : plain;
        }
        return plain.length() < 2 || plain.endsWith("元") ? "" : plain;
    }
}
