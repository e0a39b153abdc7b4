package io.mingzhang.documents.recognition.targets;

import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rows of labels and values: 项目名称 | … | 实施单位 | …, texts, and the footer. */
final class FieldRows {

    private static final Set<TargetField> TEXTS = EnumSet.of(
            TargetField.OVERVIEW, TargetField.GROUNDS, TargetField.NECESSITY, TargetField.MEASURES, TargetField.PLAN);
    private static final Set<TargetField> FOOTER =
            EnumSet.of(TargetField.PERSON_IN_CHARGE, TargetField.CLERK, TargetField.PHONE, TargetField.FILLED_ON);

    private final FormDraft draft;
    private final FormWords words;
    private final FundingRows funding;
    private Optional<TargetField> open = Optional.empty();

    FieldRows(FormDraft draft, FormWords words, FundingRows funding) {
        this.words = words;
        this.draft = draft;
        this.funding = funding;
    }

    static boolean isFooter(Token token) {
        return token.label().field().isPresent()
                && FOOTER.contains(token.label().field().get());
    }

    /** Whether a line of text holds a field of the form: one with its value, or several of the footer. */
    static boolean isLine(List<Token> tokens, boolean behindIndicators) {
        boolean isFooter = tokens.stream().filter(FieldRows::isFooter).count() > 1 && isFooter(tokens.getFirst());
        return isFooter
                || !behindIndicators
                        && tokens.size() == 2
                        && tokens.getFirst().label().field().isPresent();
    }

    static boolean isText(Token token) {
        return token.label().field().isPresent()
                && TEXTS.contains(token.label().field().get());
    }

    /** Reads a row whose first cell is a label of a field; a label directly followed by the next one is empty. */
    void read(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size()) {
            Token label = tokens.get(i);
            if (FundingRows.isPair(tokens, i)) {
                funding.read(tokens.subList(i, i + 2));
                i += 2;
                continue;
            }
            if (label.label().field().isEmpty()) {
                draft.unknown(label.text(), "", label.at());
                i++;
                continue;
            }
            TargetField field = label.label().field().get();
            List<Token> values = values(tokens, i + 1);
            String text = String.join("\n", values.stream().map(Token::text).toList());
            draft.field(
                    field,
                    text.strip(),
                    values.isEmpty() ? label.at() : values.getFirst().at());
            draft.unit.learnFromLabel(label.text());
            open = TEXTS.contains(field) || field == TargetField.PROJECT_NAME ? Optional.of(field) : Optional.empty();
            i += 1 + values.size();
        }
    }

    /** The cells behind a label up to the next label of a field or of money. */
    private List<Token> values(List<Token> tokens, int from) {
        List<Token> values = new ArrayList<>();
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean other = words.templates().isOtherField(token.text())
                    || i > from && words.templates().endsLikeField(token.text());
            boolean money = i > from && FundingRows.isPair(tokens, i);
            if (token.label().field().isPresent() || other || money) {
                break;
            }
            values.add(token);
        }
        return values;
    }

    /** The text whose continuation a row without label may be. */
    Optional<TargetField> open() {
        return open;
    }

    void close() {
        open = Optional.empty();
    }
}
