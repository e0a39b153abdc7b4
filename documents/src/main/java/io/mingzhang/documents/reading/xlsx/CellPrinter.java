package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.xlsx.format.NumberFormat;
import io.mingzhang.documents.reading.xlsx.format.Printed;
import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What a cell prints: stored value and number format in, text out; notes where the two do not say the same. */
final class CellPrinter implements CellText {

    /** Excel prints no more digits than these; what a file writes beyond them is the binary fraction behind a decimal. */
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_EXPONENT = 310;

    private final SharedStrings strings;
    private final CellStyles styles;
    private final TraceNotes notes;

    CellPrinter(SharedStrings strings, CellStyles styles, TraceNotes notes) {
        this.strings = strings;
        this.styles = styles;
        this.notes = notes;
    }

    /** The printed text without blanks at its ends. */
    @Override
    public String print(CellHead cell, String value) {
        return switch (cell.type()) {
            case "", "n" -> number(cell, value);
            case "s" -> shared(cell, value);
            case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
            case "e" -> error(cell, value);
            case "inlineStr" -> text(cell, Blanks.strip(value));
            default -> text(cell, Blanks.strip(RichText.decoded(value)));
        };
    }

    private String shared(CellHead cell, String value) {
        int index = index(value);
        if (index < 0 || index >= strings.size()) {
            notes.damage(Damage.Kind.LOST_VALUE, "单元格引用的共享字符串不存在，内容已丢失", at(cell));
            return "";
        }
        return text(cell, strings.get(index));
    }

    static int index(String value) {
        int index = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return value.isEmpty() ? -1 : index;
    }

    private String text(CellHead cell, String text) {
        if (looksLikeAmount(text)) {
            notes.trace(FileTrace.Kind.NUMBER_AS_TEXT, "数字“%s”以文本形式存储，求和公式会漏掉它".formatted(text), text, text, at(cell));
        }
        NumberFormat format = styles.format(cell.style());
        return format.equals(NumberFormat.GENERAL) || text.isEmpty() ? text : Blanks.strip(format.print(text));
    }

    /** Two decimals or groups of three digits: codes and numbers of items have neither. */
    private static boolean looksLikeAmount(String text) {
        int length = text.length();
        if (length < 4 || length > LONGEST_NUMBER || "0123456789-(（".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        int point = text.lastIndexOf('.');
        int comma = text.indexOf(',');
        boolean shape = point > 0 && length - point == 3 || comma > 0 && comma <= 4 && length - comma >= 4;
        return shape && PrintedNumber.parse(text).isPresent();
    }

    private String error(CellHead cell, String value) {
        String printed = value.isEmpty() ? "#VALUE!" : value;
        notes.trace(FileTrace.Kind.FORMULA_ERROR, "公式结果为错误值 " + printed, printed, printed, at(cell));
        return printed;
    }

    private String number(CellHead cell, String value) {
        String simple = simpleNumber(styles.format(cell.style()), value);
        return simple.isEmpty() ? roundedNumber(cell, value) : simple;
    }

    /** A plain decimal of at most fifteen digits in a plain format; empty for all others. */
    private static String simpleNumber(NumberFormat format, String value) {
        int length = value.length();
        int i = length > 0 && value.charAt(0) == '-' ? 1 : 0;
        if (length - i > 16 || i == length) {
            return "";
        }
        long digits = 0;
        int point = -1;
        int start = i;
        for (; i < length; i++) {
            char c = value.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                return "";
            }
        }
        boolean needlessZero = point >= 0 && (value.charAt(length - 1) == '0' || point == length - 1)
                || value.charAt(start) == '0' && (point < 0 ? length > start + 1 : point > start + 1)
                || digits == 0 && start > 0;
        boolean tooMany = point < 0 && length - start > 15;
        return needlessZero || tooMany ? "" : format.printExactly(value, digits, point < 0 ? 0 : length - point - 1);
    }

    private String roundedNumber(CellHead cell, String value) {
        BigDecimal stored;
        try {
            stored = parsed(value);
        } catch (NumberFormatException | ArithmeticException odd) {
            notes.damage(Damage.Kind.LOST_VALUE, "单元格存储的不是数字，无法按数字显示", at(cell));
            return Blanks.strip(value);
        }
        NumberFormat format = styles.format(cell.style());
        Printed printed = format.print(stored);
        String text = Blanks.strip(printed.text());
        if (text.isEmpty()) {
            notes.trace(FileTrace.Kind.HIDDEN_TEXT, "数字格式使单元格不显示任何内容", "", stored.toPlainString(), at(cell));
        } else if (!printed.exact() && !format.isPercent()) {
            String exact = stored.toPlainString();
            notes.trace(FileTrace.Kind.STORED_DIFFERS, "显示为 %s，存储值为 %s".formatted(text, exact), text, exact, at(cell));
        }
        return text;
    }

    /** The stored number as Excel means it: with fifteen digits. */
    static BigDecimal parsed(String value) {
        if (value.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("longer than any number Excel writes");
        }
        BigDecimal number = new BigDecimal(value);
        if (Math.abs((long) number.scale()) > MOST_EXPONENT + LONGEST_NUMBER) {
            throw new NumberFormatException("beyond the range of Excel");
        }
        BigDecimal fifteen = number.precision() > FIFTEEN.getPrecision() ? number.round(FIFTEEN) : number;
        return fifteen.scale() > 0 && number.precision() > FIFTEEN.getPrecision()
                ? fifteen.stripTrailingZeros()
                : fifteen;
    }

    private SourceLocation at(CellHead cell) {
        return notes.at(cell.row(), cell.column());
    }
}
