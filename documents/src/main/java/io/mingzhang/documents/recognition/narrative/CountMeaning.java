package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import java.util.List;

/** What a count counts, and the things listed before it. */
final class CountMeaning {

    private CountMeaning() {}

    /** Projects with targets, vehicles, or anything else by its name. */
    static void bind(Draft draft, Token figure, Meaning around, PlainText text, Lexicon lexicon) {
        String counted = figure.noun() + draft.subject + text.printed(Math.max(0, figure.from() - 12), figure.from());
        Measure measure = around.measure();
        boolean ofTargets = measure == Measure.PERFORMANCE_TARGETS
                || measure == Measure.DEPARTMENT_PERFORMANCE
                || lexicon.list("targets_behind_projects").stream()
                        .anyMatch(word -> text.folded().startsWith(word, figure.to()));
        if (says(counted, lexicon.list("counted_projects")) && ofTargets || givesTargets(text, figure.to(), lexicon)) {
            draft.meaning = new Meaning(Side.EXPENDITURE, null, null, Measure.PERFORMANCE_TARGETS, null, "");
        } else if (says(counted, lexicon.list("counted_vehicles"))) {
            draft.meaning = new Meaning(Side.NONE, null, null, Measure.ASSETS, null, name(draft, text, figure))
                    .withoutBothSides();
        } else {
            draft.meaning = new Meaning(null, null, null, Measure.OTHER, null, figure.noun());
        }
        if (draft.subject.isEmpty()) {
            draft.subject = name(draft, text, figure);
        }
    }

    /** 对5个重点项目编制了绩效目标: projects are counted, not units, and behind them it is said that they have targets. */
    private static boolean givesTargets(PlainText text, int behind, Lexicon lexicon) {
        return lexicon.patterns("targets_behind_count").stream()
                .anyMatch(pattern -> pattern.matcher(text.folded())
                        .region(behind, text.length())
                        .lookingAt());
    }

    private static boolean says(String counted, List<String> words) {
        return words.stream().anyMatch(counted::contains);
    }

    private static String name(Draft draft, PlainText text, Token figure) {
        if (!draft.subject.isEmpty()) {
            return draft.subject;
        }
        int from = figure.from();
        while (from > 0 && figure.from() - from < 12 && Character.isLetter(text.at(from - 1))) {
            from--;
        }
        return text.printed(from, figure.from());
    }

    /** A、B、C等4个: the items of the list that ends at the count. */
    static List<String> itemsBefore(Phrase phrase, PlainText text, Token figure, Lexicon lexicon) {
        if (!phrase.isEnumeration() || phrase.hasTopic()) {
            return List.of(); // 财政专户资金、单位资金保障0人: sources of money are not what is counted
        }
        int start = phrase.start();
        String before = text.folded().substring(start, figure.from());
        int from = 0;
        for (String lead : lexicon.list("list_leads")) {
            int at = before.substring(0, Math.max(0, before.indexOf('、'))).lastIndexOf(lead);
            from = at < 0 ? from : Math.max(from, at + lead.length());
        }
        int end = before.length();
        for (String tail : lexicon.list("list_tails")) {
            if (before.substring(from, end).endsWith(tail)) {
                end -= tail.length();
            }
        }
        String last = before.substring(before.lastIndexOf('、', end - 1) + 1, end);
        return lexicon.list("own_counts").contains(last) ? List.of() : Discourse.items(text, start + from, start + end);
    }
}
