package io.mingzhang.standards.classification;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.Packs;
import io.mingzhang.standards.pack.TsvTable;
import io.mingzhang.standards.text.LabelText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One edition of one code set, and what it can say of a code in a year. */
public final class Catalogue {

    private static final int CLASS_DIGITS = 3;

    private final Edition edition;
    private final PackNode manifest;
    private final KnownChanges changes;
    private final NavigableMap<String, Entry> entries;
    private volatile @Nullable Map<String, List<Entry>> byName; // filled in by the first question by name
    private volatile @Nullable Set<String> earlierCodes; // filled in by the first question about a missing code

    private Catalogue(PackNode manifest) {
        this.manifest = manifest;
        edition = Edition.of(manifest);
        changes = KnownChanges.load(manifest);
        entries = CatalogueRows.load(manifest, edition, changes);
    }

    /** Loads the catalogue of a manifest file. */
    static Catalogue load(String manifestPath) {
        return new Catalogue(Packs.yaml(manifestPath));
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** All subjects in order of code. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The subject of a code in whatever year. */
    public Optional<Entry> entry(String digits) {
        return Optional.ofNullable(entries.get(digits));
    }

    /** The subjects directly below a code; the classes for an empty code. */
    public List<Entry> children(String digits) {
        int length = digits.isEmpty() ? CLASS_DIGITS : digits.length() + 2;
        return entries.tailMap(digits).entrySet().stream()
                .takeWhile(e -> e.getKey().startsWith(digits))
                .filter(e -> e.getKey().length() == length)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The subjects that have the name or a variant of it. */
    public List<Entry> byName(String printedName) {
        Map<String, List<Entry>> index = byName;
        if (index == null) {
            index = nameIndex();
            byName = index;
        }
        return List.copyOf(index.getOrDefault(LabelText.key(printedName), List.of()));
    }

    /** What the edition says of a code in a year it covers. */
    Lookup find(ClassificationCode code, int year) {
        Coverage coverage = edition.coverage(year);
        Entry entry = entries.get(code.digits());
        if (entry != null && entry.inForce().contains(year)) {
            return new Lookup.Found(code, entry, coverage, otherName(entry, coverage, year));
        }
        if (entry != null) {
            Certainty certainty = entry.confidence() == Confidence.MEDIUM ? Certainty.UNCERTAIN : Certainty.LIKELY;
            return new Lookup.Absent(code, coverage, certainty, Optional.of(entry), List.of());
        }
        return localBase(code)
                .<Lookup>map(base -> new Lookup.LocalExtension(code, base, coverage))
                .orElseGet(() -> new Lookup.Absent(
                        code, coverage, absence(code, coverage, year), Optional.empty(), nearest(code.digits())));
    }

    private Certainty otherName(Entry entry, Coverage coverage, int year) {
        if (entry.confidence() == Confidence.MEDIUM) {
            return Certainty.UNCERTAIN;
        }
        if (coverage == Coverage.EXACT || changes.isSteady(entry.code().digits(), year)) {
            return Certainty.CERTAIN;
        }
        return entry.sinceEarlierEdition() ? Certainty.LIKELY : Certainty.UNCERTAIN;
    }

    private Certainty absence(ClassificationCode code, Coverage coverage, int year) {
        String digits = code.digits();
        boolean incomplete = edition.incompleteLevels().contains(code.level())
                || edition.incomplete().stream().anyMatch(digits::startsWith);
        if (incomplete) {
            return Certainty.UNCERTAIN;
        }
        if (digits.length() == CLASS_DIGITS) {
            return coverage == Coverage.EXACT ? Certainty.CERTAIN : Certainty.LIKELY;
        }
        String parent = digits.substring(0, digits.length() - 2);
        List<Entry> siblings = children(parent);
        if (siblings.stream().anyMatch(sibling -> sibling.confidence() == Confidence.MEDIUM)) {
            return Certainty.UNCERTAIN;
        }
        if (coverage == Coverage.EXACT) {
            return Certainty.CERTAIN;
        }
        return year < edition.exact().from() && isUnchangedSinceEarlier(parent, siblings)
                ? Certainty.LIKELY
                : Certainty.UNCERTAIN;
    }

    /** Whether the earlier edition had exactly the same codes below the parent, so that none came and went in between. */
    private boolean isUnchangedSinceEarlier(String parent, List<Entry> siblings) {
        Set<String> now = new HashSet<>();
        siblings.forEach(sibling -> now.add(sibling.code().digits()));
        Set<String> then = new HashSet<>();
        earlierCodes().stream()
                .filter(digits -> digits.length() == parent.length() + 2 && digits.startsWith(parent))
                .forEach(then::add);
        return !now.isEmpty() && now.equals(then);
    }

    private Set<String> earlierCodes() {
        Set<String> codes = earlierCodes;
        if (codes == null) {
            Set<String> read = new HashSet<>();
            manifest.find("earlier_edition").ifPresent(file -> {
                TsvTable table = Packs.tsv("classification/" + file.text());
                table.rows().forEach(row -> read.add(row.get(table.column("code"))));
            });
            codes = Set.copyOf(read);
            earlierCodes = codes;
        }
        return codes;
    }

    /** The subject a longer local code hangs on: only below codes at the lowest standard level. */
    private Optional<Entry> localBase(ClassificationCode code) {
        for (int length = code.digits().length() - 2; length >= CLASS_DIGITS + 2; length -= 2) {
            String above = code.digits().substring(0, length);
            Entry entry = entries.get(above);
            if (entry != null) {
                return children(above).isEmpty() ? Optional.of(entry) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Subjects whose code differs by one digit or by a swap of neighbouring digits. */
    private List<Entry> nearest(String digits) {
        List<Entry> near = new ArrayList<>();
        entries.forEach((other, entry) -> {
            if (other.length() == digits.length() && isOneSlipAway(digits, other)) {
                near.add(entry);
            }
        });
        return List.copyOf(near);
    }

    private static boolean isOneSlipAway(String one, String other) {
        int first = -1;
        int differing = 0;
        for (int i = 0; i < one.length() && differing <= 2; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                first = differing++ == 0 ? i : first;
            }
        }
        boolean swapped = differing == 2
                && first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
        return differing == 1 || swapped;
    }

    private Map<String, List<Entry>> nameIndex() {
        Map<String, List<Entry>> index = new HashMap<>();
        for (Entry entry : entries.values()) {
            index.computeIfAbsent(LabelText.key(entry.name()), key -> new ArrayList<>())
                    .add(entry);
            for (NameVariant variant : entry.variants()) {
                List<Entry> named = index.computeIfAbsent(LabelText.key(variant.name()), key -> new ArrayList<>());
                if (!named.contains(entry)) {
                    named.add(entry);
                }
            }
        }
        return index;
    }
}
