package io.mingzhang.documents.reading.xlsx.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one section of a format code. Used once. */
final class FormatParser {

    private static final List<String> HALF_DAYS = List.of("AM/PM", "A/P", "上午/下午");
    private static final List<String> GENERAL = List.of("General", "G/通用格式", "G/标准", "通用格式");

    private final String code;
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<Condition> condition = Optional.empty();
    private int numerals;
    private int next;

    private FormatParser(String code) {
        this.code = code;
    }

    /** The sections of a format code, at most four. */
    static List<Section> sections(String code) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        while (start <= code.length() && sections.size() < 4) {
            int end = sectionEnd(code, start);
            sections.add(new FormatParser(code.substring(start, end)).parse());
            start = end + 1;
        }
        return sections;
    }

    private static int sectionEnd(String code, int start) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (isEscape(c) || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                bracketed = true;
            } else if (c == ']') {
                bracketed = false;
            } else if (c == ';' && !bracketed) {
                return i;
            }
        }
        return code.length();
    }

    /** East Asian versions of Excel write {@code !} for the backslash. */
    private static boolean isEscape(char c) {
        return c == '\\' || c == '!';
    }

    private Section parse() {
        while (next < code.length()) {
            step();
        }
        minutes();
        int percents =
                (int) pieces.stream().filter(Piece.Percent.class::isInstance).count();
        int thousands = scaling();
        boolean grouped = grouping();
        return new Section(condition, pieces, grouped, thousands, percents, numerals);
    }

    private void step() {
        char c = code.charAt(next);
        if (c == '"') {
            int end = code.indexOf('"', next + 1);
            end = end < 0 ? code.length() : end;
            literal(code.substring(next + 1, end));
            next = end + 1;
        } else if (isEscape(c)) {
            literal(code.substring(Math.min(next + 1, code.length()), Math.min(next + 2, code.length())));
            next += 2;
        } else if (c == '_') {
            literal(" ");
            next += 2;
        } else if (c == '*') {
            next += 2;
        } else if (c == '[') {
            int end = code.indexOf(']', next);
            end = end < 0 ? code.length() : end;
            bracket(code.substring(next + 1, end));
            next = end + 1;
        } else if (!word()) {
            sign(c);
        }
    }

    /** Takes a word with a meaning of its own; false when there is none here. */
    private boolean word() {
        for (String general : GENERAL) {
            if (code.regionMatches(true, next, general, 0, general.length())) {
                pieces.add(new Piece.General());
                next += general.length();
                return true;
            }
        }
        for (String words : HALF_DAYS) {
            if (code.regionMatches(true, next, words, 0, words.length())) {
                int slash = words.indexOf('/');
                pieces.add(new Piece.HalfDay(words.substring(0, slash), words.substring(slash + 1)));
                next += words.length();
                return true;
            }
        }
        char letter = Character.toLowerCase(code.charAt(next));
        boolean exponent = letter == 'e' && next + 1 < code.length() && "+-".indexOf(code.charAt(next + 1)) >= 0;
        if (exponent) {
            pieces.add(new Piece.Exponent(code.charAt(next + 1) == '+'));
            next += 2;
            return true;
        }
        if ("ymdhseab".indexOf(letter) < 0) {
            return false;
        }
        int end = next;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
            end++;
        }
        pieces.add(new Piece.Field(letter, end - next));
        next = end;
        return true;
    }

    private void sign(char c) {
        next++;
        switch (c) {
            case '0', '#', '?' -> pieces.add(new Piece.Digit(c));
            case '.' -> pieces.add(new Piece.Point());
            case ',' -> pieces.add(new Piece.Comma());
            case '%' -> pieces.add(new Piece.Percent());
            case '/' -> pieces.add(new Piece.Slash());
            case '@' -> pieces.add(new Piece.Text());
            default -> literal(String.valueOf(c));
        }
    }

    private void bracket(String inside) {
        String lower = inside.toLowerCase(Locale.ROOT);
        if (lower.startsWith("$")) {
            int dash = inside.indexOf('-', 1);
            literal(inside.substring(1, dash < 0 ? inside.length() : dash));
        } else if (lower.startsWith("dbnum") && lower.length() == 6) {
            numerals = Math.max(0, Math.min(3, lower.charAt(5) - '0'));
        } else if (lower.matches("h{1,4}|m{1,4}|s{1,4}")) {
            pieces.add(new Piece.Elapsed(lower.charAt(0), lower.length()));
        } else {
            condition = Condition.of(inside).or(() -> condition);
        }
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Literal(text));
        }
    }

    /** An m behind hours or before seconds means minutes; written as letter {@code n} from here on. */
    private void minutes() {
        char before = ' ';
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Field(char letter, int length)) {
                if (letter == 'm' && length <= 2 && (before == 'h' || letterBehind(i) == 's')) {
                    pieces.set(i, new Piece.Field('n', length));
                }
                before = letter;
            } else if (pieces.get(i) instanceof Piece.Elapsed(char letter, int _)) {
                before = letter;
            }
        }
    }

    private char letterBehind(int index) {
        for (int i = index + 1; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Field(char letter, int _)) {
                return letter;
            }
        }
        return ' ';
    }

    /** Takes out the commas behind the last digit, or before the point: each divides by a thousand. */
    private int scaling() {
        int last = -1;
        int lastWhole = -1;
        boolean point = false;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Point) {
                point = true;
            } else if (pieces.get(i) instanceof Piece.Digit) {
                last = i;
                lastWhole = point ? lastWhole : i;
            }
        }
        int thousands = removeCommas(last);
        return lastWhole == last ? thousands : thousands + removeCommas(lastWhole);
    }

    private int removeCommas(int digit) {
        int removed = 0;
        while (digit >= 0 && digit + 1 < pieces.size() && pieces.get(digit + 1) instanceof Piece.Comma) {
            pieces.remove(digit + 1);
            removed++;
        }
        return removed;
    }

    /** Takes out the commas between digits; other commas are printed. */
    private boolean grouping() {
        boolean grouped = false;
        boolean digits = false;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Digit) {
                digits = true;
            } else if (pieces.get(i) instanceof Piece.Comma) {
                grouped |= digits;
                pieces.set(i, new Piece.Literal(digits ? "" : ","));
            }
        }
        return grouped;
    }
}
