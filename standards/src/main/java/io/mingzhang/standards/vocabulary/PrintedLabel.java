package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.text.NumberedLabel;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label as printed with the forms in which it is compared; each is made when first asked for, because one label is
 * looked up under many headings. For use in one thread.
 */
public final class PrintedLabel {

    private static final Pattern UNIT = Pattern.compile("[(](?:单位:?)?[百千万亿]?元[)]");
    private static final Pattern TRAILING_NUMBER = Pattern.compile("\\d{1,2}$");
    private static final String SIGNS_OF_NUMBERING = "第其一二三四五六七八九十百";

    private final String printed;
    private @Nullable String key;
    private @Nullable String normalized;
    private @Nullable String withoutUnit;
    private @Nullable NumberedLabel numbered;
    private @Nullable String words;

    private PrintedLabel(String printed) {
        this.printed = printed;
    }

    /** A label; the text may be printed in any form. */
    public static PrintedLabel of(String printed) {
        return new PrintedLabel(printed);
    }

    String printed() {
        return printed;
    }

    /** As {@link LabelText#key}. */
    String key() {
        String known = key;
        if (known == null) {
            known = LabelText.key(printed);
            key = known;
        }
        return known;
    }

    /** As {@link LabelText#normalized}. */
    String normalized() {
        String known = normalized;
        if (known == null) {
            known = LabelText.normalized(printed);
            normalized = known;
        }
        return known;
    }

    /** Normalized, without a unit of money in brackets. */
    String withoutUnit() {
        String known = withoutUnit;
        if (known == null) {
            String plain = normalized();
            known = plain.indexOf('(') < 0 ? plain : UNIT.matcher(plain).replaceAll("");
            withoutUnit = known;
        }
        return known;
    }

    /** Without unit, divided into numbering and words. */
    NumberedLabel numbered() {
        NumberedLabel known = numbered;
        if (known == null) {
            known = NumberedLabel.of(withoutUnit());
            numbered = known;
        }
        return known;
    }

    /** The key without numbering, lead-in, unit and trailing number. */
    String words() {
        String known = words;
        if (known == null) {
            known = hasMoreThanWords() ? withoutTrailingNumber(numbered().key()) : key();
            words = known;
        }
        return known;
    }

    private static String withoutTrailingNumber(String key) {
        boolean numbered = !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
        return numbered ? TRAILING_NUMBER.matcher(key).replaceFirst("") : key;
    }

    /** The label without unit; this one when it has none. */
    PrintedLabel unitless() {
        return withoutUnit().equals(normalized()) ? this : of(withoutUnit());
    }

    /** Whether there is a bracket in it; most labels have none. */
    boolean hasBrackets() {
        return normalized().indexOf('(') >= 0;
    }

    /** Whether there may be a numbering, a lead-in or a bracket in the label; most labels have none of these. */
    private boolean hasMoreThanWords() {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if ((c < 0x3400 || c > 0x9fff) && !Character.isWhitespace(c) || SIGNS_OF_NUMBERING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
