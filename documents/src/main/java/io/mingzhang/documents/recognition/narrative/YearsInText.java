package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.documents.content.ContentRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year a document without tables is for: the one its headings name, or the one named most. */
final class YearsInText {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");
    private static final int LONGEST_HEADING = 40;
    private static final int WEIGHT_OF_HEADING = 5;

    private YearsInText() {}

    /** 0 when no year is named. */
    static int fiscalYear(List<ContentRow> prose) {
        Map<Integer, Integer> weights = new HashMap<>();
        for (ContentRow row : prose) {
            String text = row.soleText();
            Matcher matcher = YEAR.matcher(text);
            while (matcher.find()) {
                int weight = text.length() <= LONGEST_HEADING ? WEIGHT_OF_HEADING : 1;
                weights.merge(Integer.parseInt(matcher.group(1)), weight, Integer::sum);
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
