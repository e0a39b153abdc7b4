package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.standards.vocabulary.RowVocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the text columns of a body speak of: which code sets, and whether the items of “三公”. */
final class BodyWords {

    private final Map<ClassificationScheme, Integer> counts = new EnumMap<>(ClassificationScheme.class);
    private int rows;
    private int threePublic;

    private BodyWords() {}

    static BodyWords of(TableGrid grid, int from, List<Half> halves, CodeNames names, RowVocabulary vocabulary) {
        BodyWords words = new BodyWords();
        for (int r = from; r < grid.height(); r++) {
            for (Half half : halves) {
                for (ColumnDraft column : half.columns()) {
                    String text = column.isNumeric() ? "" : grid.text(r, column.index());
                    if (!text.isEmpty() && text.length() < 60) {
                        words.count(text, names, vocabulary);
                    }
                }
            }
        }
        return words;
    }

    private void count(String text, CodeNames names, RowVocabulary vocabulary) {
        rows++;
        Optional<ClassificationScheme> scheme = CodeText.of(text).code().map(ClassificationCode::scheme);
        if (scheme.isEmpty()) {
            scheme = List.of(ClassificationScheme.values()).stream()
                    .filter(candidate -> names.classNamed(candidate, text).isPresent()
                            || names.onlyNamed(candidate, text).isPresent())
                    .findFirst();
        }
        scheme.ifPresent(found -> counts.merge(found, 1, Integer::sum));
        boolean item = vocabulary
                .meaningOf(text)
                .filter(meaning ->
                        meaning.item().equals("OVERSEAS") || meaning.item().startsWith("VEHICLE"))
                .isPresent();
        threePublic += item ? 1 : 0;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    int of(ClassificationScheme scheme) {
        return counts.getOrDefault(scheme, 0);
    }

    boolean mostly(ClassificationScheme scheme) {
        return of(scheme) * 3 >= rows && rows > 0;
    }

    boolean mostlyEconomic() {
        int economic = of(ClassificationScheme.DEPARTMENTAL_ECONOMIC) + of(ClassificationScheme.GOVERNMENT_ECONOMIC);
        return economic * 2 >= rows && economic > of(ClassificationScheme.FUNCTIONAL) && rows > 0;
    }

    boolean namesThreePublic() {
        return threePublic >= 2 && threePublic * 3 >= rows;
    }
}
