package io.mingzhang.checks.wording;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.similarity.CopiedPassage;
import io.mingzhang.checks.similarity.CopiedPassages;
import io.mingzhang.checks.similarity.PlainText;
import io.mingzhang.checks.texts.QuotedTitles;
import io.mingzhang.checks.texts.TextKind;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.texts.Texts;
import io.mingzhang.model.performance.TargetField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the text fields and goals of all forms of a document have in common, found once for all checks. */
final class CopiedTexts {

    /** Passages shorter than this are phrases. */
    static final int SHORTEST = 30;

    private static final int PERCENT = 100;
    private static final Set<TargetField> FIELDS = EnumSet.of(
            TargetField.OVERVIEW, TargetField.GROUNDS, TargetField.NECESSITY, TargetField.MEASURES, TargetField.PLAN);

    /**
     * A passage at one of its places.
     *
     * @param text the text
     * @param plain its characters that count
     * @param start the first of the passage
     * @param length of the passage
     */
    record Copy(TextPlace text, PlainText plain, int start, int length) {

        /** How much of the text the passage is. */
        int percent() {
            return length * PERCENT / plain.length();
        }

        int printedStart() {
            return plain.printedStart(start);
        }

        int printedEnd() {
            return plain.printedEnd(start + length);
        }
    }

    private final List<TextPlace> texts;
    private final List<PlainText> plain;
    private final List<List<Copy>> passages;

    private CopiedTexts(ExaminedDocument document) {
        this.texts = Texts.of(document).all().stream()
                .filter(text -> text.kind() == TextKind.GOAL
                        || text.field().filter(FIELDS::contains).isPresent())
                .toList();
        this.plain = texts.stream()
                .map(text -> PlainText.of(QuotedTitles.blanked(text.text())))
                .toList();
        this.passages =
                CopiedPassages.of(plain, SHORTEST).stream().map(this::copies).toList();
    }

    static CopiedTexts of(ExaminedDocument document) {
        return document.view(CopiedTexts.class, CopiedTexts::new);
    }

    private List<Copy> copies(CopiedPassage passage) {
        return passage.places().stream()
                .map(place ->
                        new Copy(texts.get(place.text()), plain.get(place.text()), place.start(), passage.length()))
                .toList();
    }

    /** The passages, the longest first, each with its places. */
    List<List<Copy>> passages() {
        return passages;
    }

    /** The texts compared. */
    List<TextPlace> texts() {
        return texts;
    }

    /** The characters of a text that count. */
    PlainText plain(int index) {
        return plain.get(index);
    }
}
