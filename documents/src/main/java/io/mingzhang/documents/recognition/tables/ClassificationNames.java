package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.standards.classification.Catalogue;
import io.mingzhang.standards.classification.Classifications;
import io.mingzhang.standards.classification.Entry;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the classification that speaks best for a year; for a year without an edition the latest one, since here names
 * only help to read and judge nothing. Remembers what one document asked; not shared between threads.
 */
final class ClassificationNames implements CodeNames {

    private static final FiscalYear LATEST = new FiscalYear(2024);

    private final Map<ClassificationScheme, Catalogue> catalogues = new EnumMap<>(ClassificationScheme.class);
    private final Map<ClassificationScheme, Map<String, List<Entry>>> asked = new EnumMap<>(ClassificationScheme.class);
    private final int year;

    ClassificationNames(Classifications classifications, Optional<FiscalYear> year) {
        this.year = year.orElse(LATEST).value();
        for (ClassificationScheme scheme : ClassificationScheme.values()) {
            classifications
                    .catalogue(scheme, year.orElse(LATEST))
                    .or(() -> classifications.catalogue(scheme, LATEST))
                    .ifPresent(catalogue -> catalogues.put(scheme, catalogue));
        }
    }

    @Override
    public boolean mayBeNamed(ClassificationCode code, String name) {
        Catalogue catalogue = catalogues.get(code.scheme());
        return catalogue != null
                && catalogue
                        .entry(code.digits())
                        .filter(entry -> entry.agreement(name, year).isAccepted())
                        .isPresent();
    }

    @Override
    public Optional<ClassificationCode> classNamed(ClassificationScheme scheme, String name) {
        return only(named(scheme, name).stream()
                .filter(entry -> entry.code().level() == 1)
                .toList());
    }

    @Override
    public Optional<ClassificationCode> childNamed(ClassificationCode parent, String name) {
        return only(named(parent.scheme(), name).stream()
                .filter(entry -> entry.code().parent().filter(parent::equals).isPresent())
                .toList());
    }

    @Override
    public Optional<ClassificationCode> onlyNamed(ClassificationScheme scheme, String name) {
        return only(named(scheme, name));
    }

    private List<Entry> named(ClassificationScheme scheme, String name) {
        Catalogue catalogue = catalogues.get(scheme);
        return catalogue == null || name.isEmpty()
                ? List.of()
                : asked.computeIfAbsent(scheme, _ -> new HashMap<>()).computeIfAbsent(name, catalogue::byName);
    }

    private static Optional<ClassificationCode> only(List<Entry> entries) {
        return entries.size() == 1 ? Optional.of(entries.getFirst().code()) : Optional.empty();
    }
}
