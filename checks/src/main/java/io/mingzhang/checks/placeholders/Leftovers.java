package io.mingzhang.checks.placeholders;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.Gathered;
import io.mingzhang.checks.texts.LetteredText;
import io.mingzhang.checks.texts.TextKind;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.texts.Texts;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.standards.text.TextPattern;
import io.mingzhang.standards.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds marks of a template in the texts of a document; one finding for each text at most. */
final class Leftovers {

    private final List<String> patterns;
    private final String group;
    private final String remedy;

    /**
     * @param pattern name of the pattern in the standards
     * @param group what is wrong in words
     * @param remedy what to do
     */
    Leftovers(String pattern, String group, String remedy) {
        this(List.of(pattern), group, remedy);
    }

    Leftovers(String pattern, String second, String group, String remedy) {
        this(List.of(pattern, second), group, remedy);
    }

    private Leftovers(List<String> patterns, String group, String remedy) {
        this.patterns = List.copyOf(patterns);
        this.group = group;
        this.remedy = remedy;
    }

    List<Outcome> in(ExaminedDocument document, Set<TextKind> kinds) {
        Wording wording = document.standards().wording();
        List<TextPattern> marks = patterns.stream().map(wording::pattern).toList();
        Gathered gathered = new Gathered();
        List<LetteredText> texts = Texts.of(document).lettered(kinds);
        gathered.looked(texts.size());
        for (LetteredText text : texts) {
            first(text, marks).ifPresent(found -> note(gathered, text.place(), found));
        }
        return gathered.outcomes("没有" + group);
    }

    private static Optional<Matcher> first(LetteredText text, List<TextPattern> marks) {
        for (TextPattern mark : marks) {
            Optional<Matcher> found = text.first(mark);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void note(Gathered gathered, TextPlace text, Matcher found) {
        String message = text.where() + group + "：“" + text.excerpt(found.start(), found.end()) + "”";
        gathered.add(
                group,
                text,
                Problem.of(text.identity() + "/" + group, text.figures(found.start(), found.end()), message, remedy));
    }
}
