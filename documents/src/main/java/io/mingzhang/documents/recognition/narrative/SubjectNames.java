package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.classification.Classifications;
import io.mingzhang.standards.classification.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of the classifications as sentences use them: classes of the functional classification, paths of class, section and
 * item, and subjects of the departmental economic classification.
 */
final class SubjectNames {

    /** Names are taken from the edition in force in this year, with the other names it knows of. */
    private static final FiscalYear YEAR = new FiscalYear(2024);

    private static final int CLASS_LENGTH = 3;
    /** 国有资本经营预算支出: in sentences these words speak of the fund book, not of the class. */
    private static final String STATE_CAPITAL_CLASS = "223";

    private final Map<String, ClassificationCode> names = new LinkedHashMap<>();
    /** Key: code of the parent and folded name. */
    private final Map<String, ClassificationCode> children = new HashMap<>();

    private final Map<String, List<String>> byCode = new HashMap<>();
    private final Set<String> functional = new HashSet<>();
    private final Set<Character> beginnings = new HashSet<>();

    private SubjectNames() {}

    static SubjectNames load() {
        SubjectNames all = new SubjectNames();
        Classifications known = Standards.shipped().classifications();
        known.catalogue(ClassificationScheme.FUNCTIONAL, YEAR)
                .ifPresent(catalogue -> all.addFunctional(catalogue.entries()));
        known.catalogue(ClassificationScheme.DEPARTMENTAL_ECONOMIC, YEAR)
                .ifPresent(catalogue -> catalogue
                        .entries()
                        .forEach(entry -> all.names.putIfAbsent(PlainText.fold(entry.name()), entry.code())));
        return all;
    }

    private void addFunctional(List<Entry> entries) {
        entries.forEach(entry -> addFunctional(entry, entry.name()));
        entries.forEach(entry -> entry.variants().forEach(variant -> addFunctional(entry, variant.name())));
    }

    private void addFunctional(Entry entry, String printed) {
        String name = PlainText.fold(printed);
        String digits = entry.code().digits();
        String parent = entry.code().parent().map(ClassificationCode::digits).orElse("");
        children.putIfAbsent(parent + name, entry.code());
        byCode.computeIfAbsent(digits, code -> new ArrayList<>()).add(name);
        functional.add(name);
        if (digits.length() == CLASS_LENGTH) {
            beginnings.add(name.charAt(0));
        }
        if (digits.length() == CLASS_LENGTH && !digits.equals(STATE_CAPITAL_CLASS)) {
            names.putIfAbsent(name, entry.code());
            addWithoutSuffix(name, entry.code());
        }
    }

    /** 社会保障和就业（类）支出: the word 支出 may stand behind the level instead of before it. */
    private void addWithoutSuffix(String name, ClassificationCode code) {
        if (name.endsWith("支出")) {
            names.putIfAbsent(name.substring(0, name.length() - "支出".length()) + "(类)", code);
        }
    }

    /** Names that mean the same wherever they stand. */
    Map<String, ClassificationCode> names() {
        return names;
    }

    /** The folded names of a functional code; none when there is no such code. */
    List<String> names(String digits) {
        return byCode.getOrDefault(digits, List.of());
    }

    /** Whether a class may begin with a character; asked first at every place. */
    boolean mayBegin(char first) {
        return beginnings.contains(first);
    }

    /** Whether this is the name of any functional subject, with or without 支出 at its end. */
    boolean isName(String folded) {
        return functional.contains(folded) || functional.contains(folded + "支出");
    }

    /** The code of a name below a code, at the top for an empty parent. */
    Optional<ClassificationCode> child(String parent, String foldedName) {
        return Optional.ofNullable(children.get(parent + foldedName))
                .or(() -> Optional.ofNullable(children.get(parent + foldedName + "支出")));
    }
}
