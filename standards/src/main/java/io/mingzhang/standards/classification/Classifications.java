package io.mingzhang.standards.classification;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.standards.pack.Once;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The classification of government revenue and expenditure (政府收支分类科目) by scheme and edition. Editions are read when
 * first asked for. A year that no edition covers gives {@link Lookup.NoEdition}, never an error.
 */
public final class Classifications {

    private final Map<ClassificationScheme, List<Supplier<Catalogue>>> catalogues =
            new EnumMap<>(ClassificationScheme.class);
    private final Supplier<EconomicMapping> mapping = Once.of(EconomicMapping::load);

    private Classifications() {
        add(ClassificationScheme.FUNCTIONAL, "functional-2024", "functional-2009");
        add(ClassificationScheme.INCOME, "income-2024");
        add(ClassificationScheme.DEPARTMENTAL_ECONOMIC, "departmental-economic-2018");
        add(ClassificationScheme.GOVERNMENT_ECONOMIC, "government-economic-2018");
    }

    /** The shipped classifications; nothing is read yet. */
    public static Classifications load() {
        return new Classifications();
    }

    /** What is known of a code in a fiscal year. */
    public Lookup find(ClassificationCode code, FiscalYear year) {
        return catalogue(code.scheme(), year)
                .map(catalogue -> catalogue.find(code, year.value()))
                .orElseGet(() -> new Lookup.NoEdition(
                        code, year, nearest(code.scheme(), year).edition().name()));
    }

    /** The catalogue that speaks best for a year, empty when none does. */
    public Optional<Catalogue> catalogue(ClassificationScheme scheme, FiscalYear year) {
        Catalogue best = nearest(scheme, year);
        return best.edition().coverage(year.value()) == Coverage.NONE ? Optional.empty() : Optional.of(best);
    }

    /** The subjects of that name in a year, none when no edition covers the year. Names repeat: 行政运行. */
    public List<Entry> byName(ClassificationScheme scheme, String printedName, FiscalYear year) {
        return catalogue(scheme, year)
                .map(catalogue -> catalogue.byName(printedName))
                .orElse(List.of());
    }

    /** The classes (类) of a scheme in order of code, none when no edition covers the year. */
    public List<Entry> classes(ClassificationScheme scheme, FiscalYear year) {
        return catalogue(scheme, year).map(catalogue -> catalogue.children("")).orElse(List.of());
    }

    /** The subjects directly below a code in a year, none when no edition covers the year. */
    public List<Entry> children(ClassificationCode code, FiscalYear year) {
        return catalogue(code.scheme(), year)
                .map(catalogue -> catalogue.children(code.digits()))
                .orElse(List.of());
    }

    /**
     * How sure it is that a printed name is wrong for a code that was found, looking also at whose name it is.
     *
     * @return empty when the name is accepted
     */
    public Optional<Certainty> wrongName(Lookup.Found found, String printedName, FiscalYear year) {
        NameAgreement agreement = found.entry().agreement(printedName, year.value());
        if (agreement.isAccepted()) {
            return Optional.empty();
        }
        if (agreement == NameAgreement.OUTDATED || found.otherName() != Certainty.UNCERTAIN) {
            return Optional.of(agreement == NameAgreement.OUTDATED ? Certainty.LIKELY : found.otherName());
        }
        boolean namesAnother = byName(found.code().scheme(), printedName, year).stream()
                .anyMatch(other -> !other.code().equals(found.code()));
        return Optional.of(
                namesAnother && found.entry().confidence() == Confidence.HIGH ? Certainty.LIKELY : Certainty.UNCERTAIN);
    }

    /** The mapping of departmental to government economic subjects. */
    public EconomicMapping economicMapping() {
        return mapping.get();
    }

    private Catalogue nearest(ClassificationScheme scheme, FiscalYear year) {
        List<Supplier<Catalogue>> editions = catalogues.getOrDefault(scheme, List.of());
        if (editions.size() > 1 && year.value() >= 2019) {
            return editions.getFirst().get(); // newest first: spares reading the older ones for recent documents
        }
        return editions.stream()
                .map(Supplier::get)
                .min(Comparator.comparingInt(catalogue -> catalogue.edition().distance(year.value())))
                .orElseThrow(() -> new IllegalStateException("No catalogue for " + scheme));
    }

    private void add(ClassificationScheme scheme, String... manifests) {
        catalogues.put(
                scheme,
                List.of(manifests).stream()
                        .<Supplier<Catalogue>>map(
                                name -> Once.of(() -> Catalogue.load("classification/" + name + ".yaml")))
                        .toList());
    }
}
