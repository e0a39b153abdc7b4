package io.mingzhang.documents;

import io.mingzhang.documents.reading.pdf.form.LabelWords;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.vocabulary.FormLabels;
import io.mingzhang.standards.vocabulary.FormTemplates;
import io.mingzhang.standards.vocabulary.PrintedLabel;
import java.util.Optional;

/** Tells those who read pages which words are labels of forms, from the vocabulary of forms. */
final class FormVocabulary implements LabelWords {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_TITLE = 80;
    private static final char FIRST_IDEOGRAPH = '\u2e80';

    private final FormTemplates templates;

    FormVocabulary(Standards standards) {
        this.templates = standards.forms();
    }

    @Override
    public boolean isTitle(String text) {
        return text.length() >= 5
                && text.length() <= LONGEST_TITLE
                && text.indexOf('。') < 0
                && templates.formOf(text).isPresent();
    }

    @Override
    public boolean isSide(String text) {
        if (!mayBeLabel(text)) {
            return false;
        }
        PrintedLabel label = PrintedLabel.of(text);
        Optional<String> section = templates.section(label);
        return templates.field(label).isPresent()
                || section.isPresent() && !section.get().equals("INDICATORS")
                || templates.goal(label).isPresent()
                || templates.isOtherField(text);
    }

    @Override
    public boolean isFund(String text) {
        return mayBeLabel(text) && templates.funding(PrintedLabel.of(text)).isPresent();
    }

    @Override
    public boolean isLevel(String text) {
        if (!mayBeLabel(text)) {
            return false;
        }
        PrintedLabel label = PrintedLabel.of(text);
        return templates.category(label).isPresent()
                || templates.type(label).isPresent()
                || templates.section(label).filter("INDICATORS"::equals).isPresent();
    }

    @Override
    public Column column(String text) {
        if (!mayBeLabel(text)) {
            return Column.NONE;
        }
        return templates
                .indicatorColumn(PrintedLabel.of(text))
                .map(FormLabels.IndicatorColumn::column)
                .map(FormVocabulary::kind)
                .orElse(Column.NONE);
    }

    private static Column kind(String column) {
        return switch (column) {
            case "CATEGORY", "TYPE" -> Column.LEVEL;
            case "NAME" -> Column.NAME;
            case "VALUE" -> Column.VALUE;
            default -> Column.OTHER;
        };
    }

    /** Whether it is short and not only a figure: all labels have an ideograph. */
    private static boolean mayBeLabel(String text) {
        if (text.length() > LONGEST_LABEL) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_IDEOGRAPH) {
                return true;
            }
        }
        return false;
    }
}
