package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.FiscalYear;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years named in titles and headers. */
public final class FiscalYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private FiscalYears() {}

    /** The first year named in a text; a fiscal year is always printed with four digits. */
    public static Optional<FiscalYear> in(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? Optional.of(new FiscalYear(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }
}
