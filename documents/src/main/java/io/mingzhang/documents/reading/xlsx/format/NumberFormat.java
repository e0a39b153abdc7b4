package io.mingzhang.documents.reading.xlsx.format;

import java.math.BigDecimal;
import java.util.List;

/** A number format of a workbook: stored value in, printed text out. Safe to share between threads. */
public final class NumberFormat {

    /** {@code General}: what cells without a format have. */
    public static final NumberFormat GENERAL = new NumberFormat(FormatParser.sections("General"), false);

    private static final int LONGEST_CODE = 1_000;

    private final List<Section> sections;
    private final boolean from1904;
    private final PlainDecimals plain;
    private final boolean general;

    private NumberFormat(List<Section> sections, boolean from1904) {
        this.sections = List.copyOf(sections);
        this.from1904 = from1904;
        Section first = this.sections.getFirst();
        this.plain = PlainDecimals.of(first);
        this.general = this.sections.size() == 1 && first.pieces().equals(List.of(new Piece.General()));
    }

    /**
     * The format with this code; a code beyond reason is {@link #GENERAL}.
     *
     * @param from1904 whether days count from 1904 instead of 1900
     */
    public static NumberFormat of(String code, boolean from1904) {
        return code.isEmpty() || code.length() > LONGEST_CODE
                ? GENERAL
                : new NumberFormat(FormatParser.sections(code), from1904);
    }

    /** Whether numbers are printed as dates or times. */
    public boolean isDate() {
        return sections.getFirst().isDate();
    }

    /** Whether numbers are printed as percentages. */
    public boolean isPercent() {
        return sections.getFirst().percents() > 0;
    }

    /** Whether it prints nothing at all, whatever the number: {@code ;;;}. */
    public boolean hidesNumbers() {
        return sections.size() > 1
                && sections.stream()
                        .limit(3)
                        .allMatch(section -> section.pieces().isEmpty());
    }

    /** How a stored number is printed. */
    public Printed print(BigDecimal value) {
        int index = sectionFor(value);
        if (index < 0) {
            return new Printed("########", false);
        }
        Section section = sections.get(index);
        boolean saysSign = index == 1
                        && section.condition().isEmpty()
                        && sections.get(0).condition().isEmpty()
                || section.condition().map(Condition::negativeOnly).orElse(false);
        if (section.isDate()) {
            return new Printed(new DatePrinter(section, from1904).print(value), true);
        }
        BigDecimal shown = saysSign ? value.abs() : value;
        if (section.has(Piece.General.class) || section.has(Piece.Text.class)) {
            return GeneralPrinter.print(section, shown);
        }
        if (section.isFraction()) {
            return FractionPrinter.print(section, shown);
        }
        return section.has(Piece.Exponent.class)
                ? ScientificPrinter.print(section, shown)
                : new NumberPrinter(section).print(shown);
    }

    /**
     * Prints a number that needs no rounding the short way; empty when {@link #print(BigDecimal)} has to do it.
     *
     * @param written the number as the file has it: digits, perhaps a sign and a point, no needless zeros
     * @param digits its digits as a whole number below 10^18, without sign
     * @param scale how many of them stand behind the point
     */
    public String printExactly(String written, long digits, int scale) {
        boolean negative = written.charAt(0) == '-';
        if (general) {
            return written.length() <= GeneralPrinter.WIDTH ? written : "";
        }
        boolean first = sections.size() == 1 || !negative && (digits > 0 || sections.size() == 2);
        return first && scale <= plain.decimals() ? plain.print(negative, digits, scale) : "";
    }

    /** How stored text is printed. */
    public String print(String text) {
        boolean own = sections.size() == 4
                || sections.size() == 1 && sections.getFirst().has(Piece.Text.class);
        if (!own) {
            return text;
        }
        StringBuilder printed = new StringBuilder();
        for (Piece piece : sections.getLast().pieces()) {
            if (piece instanceof Piece.Text || piece instanceof Piece.General) {
                printed.append(text);
            } else if (piece instanceof Piece.Literal(String literal)) {
                printed.append(literal);
            }
        }
        return printed.toString();
    }

    /** The section for a number, -1 when none is for it. */
    private int sectionFor(BigDecimal value) {
        int count = Math.min(3, sections.size());
        boolean conditions =
                sections.stream().anyMatch(section -> section.condition().isPresent());
        if (!conditions) {
            boolean negative = value.signum() < 0 && count > 1;
            return negative ? 1 : value.signum() == 0 && count > 2 ? 2 : 0;
        }
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            boolean taken = sections.get(i)
                    .condition()
                    .map(condition -> condition.holds(value))
                    .orElse(last || i == 1 && value.signum() < 0 || i == 0 && value.signum() > 0);
            if (taken) {
                return i;
            }
        }
        return sections.get(count - 1).condition().isPresent() && count > 1 ? -1 : count - 1;
    }

    static boolean isDatePiece(Piece piece) {
        return piece instanceof Piece.Field || piece instanceof Piece.Elapsed || piece instanceof Piece.HalfDay;
    }
}
