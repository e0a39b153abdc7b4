package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.standards.pack.Packs;
import io.mingzhang.standards.pack.TsvTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the classifications as sentences use them: classes of the functional classification, paths of class, section and
 * item, and subjects of the departmental economic classification.
 */
final class SubjectNames {

    private static final int CLASS_LENGTH = 3;
    /** 国有资本经营预算支出: in sentences these words speak of the fund book, not of the class. */
    private static final String STATE_CAPITAL_CLASS = "223";

    private final Map<String, ClassificationCode> names = new LinkedHashMap<>();
    /** Key: code of the parent and folded name. */
    private final Map<String, ClassificationCode> children = new HashMap<>();

    private SubjectNames() {}

    static SubjectNames load() {
        SubjectNames all = new SubjectNames();
        all.addFunctional(Packs.tsv("classification/functional-2024.tsv"));
        all.addEconomic(Packs.tsv("classification/departmental-economic-2018.tsv"));
        return all;
    }

    private void addFunctional(TsvTable table) {
        for (List<String> row : table.rows()) {
            String digits = TsvTable.cell(row, table.column("code"));
            if (!ClassificationCode.isWellFormed(digits)) {
                continue;
            }
            ClassificationCode code = new ClassificationCode(ClassificationScheme.FUNCTIONAL, digits);
            String name = PlainText.fold(TsvTable.cell(row, table.column("name")));
            String parent = code.parent().map(ClassificationCode::digits).orElse("");
            children.putIfAbsent(parent + name, code);
            if (digits.length() == CLASS_LENGTH && !digits.equals(STATE_CAPITAL_CLASS)) {
                names.putIfAbsent(name, code);
            }
        }
    }

    private void addEconomic(TsvTable table) {
        for (List<String> row : table.rows()) {
            String digits = TsvTable.cell(row, table.column("code"));
            if (ClassificationCode.isWellFormed(digits)) {
                names.putIfAbsent(
                        PlainText.fold(TsvTable.cell(row, table.column("name"))),
                        new ClassificationCode(ClassificationScheme.DEPARTMENTAL_ECONOMIC, digits));
            }
        }
    }

    /** Names that mean the same wherever they stand. */
    Map<String, ClassificationCode> names() {
        return names;
    }

    /** The code of a name below a code, at the top for an empty parent. */
    Optional<ClassificationCode> child(String parent, String foldedName) {
        return Optional.ofNullable(children.get(parent + foldedName));
    }
}
