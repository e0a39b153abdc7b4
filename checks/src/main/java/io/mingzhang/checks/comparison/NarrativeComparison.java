package io.mingzhang.checks.comparison;

import io.mingzhang.checks.comparison.Change.Text;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.narrative.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The explanations of two versions, by paragraph; a paragraph that moved is no change. */
final class NarrativeComparison {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final int ALIKE_PER_MILLE = 500;
    /** Beyond this number every paragraph is new anyway; the limit bounds the cost of looking for likeness. */
    private static final int MOST_CANDIDATES = 400;

    private final Consumer<Change> changes;

    NarrativeComparison(Consumer<Change> changes) {
        this.changes = changes;
    }

    /** A paragraph with the heading it stands under. */
    private record Passage(String heading, Text text) {
        String plain() {
            return NarrativeComparison.plain(text.text());
        }
    }

    void compare(Disclosure before, Disclosure after) {
        Pairing<Passage> same = Pairing.of(passages(before), passages(after), Passage::plain);
        List<Passage> removed = new ArrayList<>(same.removed());
        for (Passage added : same.added()) {
            Optional<Passage> old = mostAlike(added, removed);
            if (old.isPresent()) {
                removed.remove(old.get());
                changes.accept(Change.between(
                        ChangeKind.CHANGED, "文字说明", added.heading(), old.get().text(), added.text()));
            } else {
                changes.accept(Change.added(
                        "文字说明",
                        added.heading(),
                        added.text().text(),
                        added.text().at()));
            }
        }
        removed.forEach(passage -> changes.accept(Change.removed(
                "文字说明", passage.heading(), passage.text().text(), passage.text().at())));
    }

    private static Optional<Passage> mostAlike(Passage added, List<Passage> candidates) {
        if (candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        Optional<Passage> best = Optional.empty();
        int most = ALIKE_PER_MILLE;
        for (Passage candidate : candidates) {
            int likeness = ProjectNames.likenessPerMille(candidate.plain(), added.plain());
            if (likeness > most) {
                most = likeness;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static List<Passage> passages(Disclosure document) {
        List<Passage> passages = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        for (Section section : document.narrative()) {
            if (!section.heading().isBlank() && headings.add(plain(section.heading()))) {
                passages.add(new Passage("标题", new Text(section.heading(), section.at())));
            }
            section.paragraphs().stream()
                    .filter(paragraph -> !plain(paragraph.text()).isEmpty())
                    .forEach(paragraph ->
                            passages.add(new Passage(section.heading(), new Text(paragraph.text(), paragraph.at()))));
        }
        return passages;
    }

    /** A text without blanks and differences of width, which change with the file format. */
    static String plain(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
