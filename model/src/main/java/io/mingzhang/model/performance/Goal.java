package io.mingzhang.model.performance;

import io.mingzhang.kernel.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The overall goal of a target for one period (总体目标).
 *
 * @param period the period
 * @param label the header above it as printed: 中期目标（2022年—2024年）
 * @param text the whole text as printed
 * @param items the numbered goals, in order; the whole text as the only item when it is not numbered
 * @param at where it stands
 */
public record Goal(TargetPeriod period, String label, String text, List<String> items, SourceLocation at) {

    private static final Pattern ITEM = Pattern.compile(
            "(?:^|(?<=[\\n。；;，,\\s]))\\s*(?:目[标標]\\s*[0-9一二三四五六七八九十]{1,2}\\s*[:：、.]|[(（][0-9一二三四五六七八九十]{1,2}[)）]|[0-9]{1,2}\\s*[、.．:：](?![0-9])|[一二三四五六七八九十]{1,2}、)");

    public Goal {
        items = List.copyOf(items);
    }

    /** The numbered goals; the whole text when it is not numbered. */
    public static List<String> items(String text) {
        Matcher matcher = ITEM.matcher(text);
        List<Integer> starts = new ArrayList<>();
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        if (starts.size() < 2) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> items = new ArrayList<>();
        if (!text.substring(0, starts.getFirst()).isBlank()) {
            items.add(text.substring(0, starts.getFirst()).strip());
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            items.add(text.substring(starts.get(i), end).strip());
        }
        return items;
    }
}
