package io.mingzhang.checks.document;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells apart the budgets of several units that one file binds together, a part for each: by the units its tables name one
 * after the other, where headings name them too. What one part says is then not held against another.
 */
final class Booklets {

    /** Tables that make a budget of their own. */
    private static final int FEWEST_TABLES = 3;

    private static final Pattern CODE = Pattern.compile("^[\\[【(（\\d\\])）】\\s—-]+");

    private final Disclosure whole;
    private final List<Booklet> booklets = new ArrayList<>();

    /** What is of one unit. */
    private static final class Booklet {

        final String unit;
        final List<BudgetTable> tables = new ArrayList<>();
        final List<Section> sections = new ArrayList<>();
        final List<PerformanceTarget> targets = new ArrayList<>();

        Booklet(String unit) {
            this.unit = unit;
        }

        /** Where it begins. */
        Optional<Long> start() {
            return Stream.concat(
                            tables.stream().map(BudgetTable::at),
                            sections.stream().map(Section::at))
                    .map(Booklets::position)
                    .min(Comparator.naturalOrder());
        }
    }

    private Booklets(Disclosure whole) {
        this.whole = whole;
    }

    /** The budgets the document binds together; none where it is one. */
    static List<Disclosure> of(Disclosure whole) {
        Booklets made = new Booklets(whole);
        return made.divideTables() && made.divideText() ? made.disclosures() : List.of();
    }

    /** Every unit has its tables in one stretch, and enough of them for a budget. */
    private boolean divideTables() {
        Set<String> seen = new HashSet<>();
        for (BudgetTable table : whole.tables()) {
            String unit = unit(table);
            boolean another = !unit.isEmpty()
                    && (booklets.isEmpty() || !booklets.getLast().unit.equals(unit));
            if (another && !seen.add(unit)) {
                return false;
            }
            if (another) {
                booklets.add(new Booklet(unit));
            }
            if (booklets.isEmpty()) {
                return false;
            }
            booklets.getLast().tables.add(table);
        }
        return booklets.size() > 1 && booklets.stream().allMatch(booklet -> booklet.tables.size() >= FEWEST_TABLES);
    }

    /** Sections belong to the unit a heading above them names, or to that of the section before; all but the first are named. */
    private boolean divideText() {
        Booklet current = booklets.getFirst();
        Set<Booklet> named = new HashSet<>();
        named.add(current);
        for (Section section : whole.narrative()) {
            Optional<Booklet> own = named(section);
            current = own.orElse(current);
            own.ifPresent(named::add);
            current.sections.add(section);
        }
        whole.targets().forEach(target -> at(target.at()).targets.add(target));
        return named.size() == booklets.size();
    }

    /** The unit whose name stands in the innermost heading that names one; the longest, as names begin with others. */
    private Optional<Booklet> named(Section section) {
        for (String heading : section.path().reversed()) {
            Optional<Booklet> longest = booklets.stream()
                    .filter(booklet -> heading.contains(booklet.unit))
                    .max(Comparator.comparingInt(booklet -> booklet.unit.length()));
            if (longest.isPresent()) {
                return longest;
            }
        }
        return Optional.empty();
    }

    private Booklet at(SourceLocation place) {
        Booklet found = booklets.getFirst();
        for (Booklet booklet : booklets) {
            if (booklet.start().filter(start -> start <= position(place)).isPresent()) {
                found = booklet;
            }
        }
        return found;
    }

    private static long position(SourceLocation at) {
        return at.page() > 0 ? at.page() : at.line();
    }

    private static String unit(BudgetTable table) {
        return CODE.matcher(table.department().strip()).replaceFirst("");
    }

    private List<Disclosure> disclosures() {
        return booklets.stream()
                .map(booklet -> new Disclosure(
                        whole.source(),
                        whole.kind(),
                        whole.division(),
                        booklet.unit,
                        whole.fiscalYear(),
                        List.of(),
                        booklet.tables,
                        booklet.targets,
                        booklet.sections,
                        whole.unrecognized(),
                        whole.damages(),
                        whole.traces()))
                .toList();
    }
}
