package io.mingzhang.standards.classification;

import static io.mingzhang.standards.pack.TsvTable.cell;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.Packs;
import io.mingzhang.standards.pack.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Turns the rows of a catalogue file into subjects, sorted by code. */
final class CatalogueRows {

    private static final String SINCE_EARLIER = "<=2009";

    private final ClassificationScheme scheme;
    private final KnownChanges changes;
    private final TsvTable table;
    private final int lastUncertainYear;

    private CatalogueRows(ClassificationScheme scheme, KnownChanges changes, TsvTable table, int lastUncertainYear) {
        this.scheme = scheme;
        this.changes = changes;
        this.table = table;
        this.lastUncertainYear = lastUncertainYear;
    }

    static NavigableMap<String, Entry> load(PackNode manifest, Edition edition, KnownChanges changes) {
        TsvTable table = Packs.tsv("classification/" + manifest.text("file"));
        CatalogueRows rows = new CatalogueRows(
                edition.scheme(), changes, table, edition.exact().from() - 1);
        Map<String, PackNode> condition =
                manifest.find("rows_where").map(PackNode::entries).orElse(Map.of());
        NavigableMap<String, Entry> entries = new TreeMap<>();
        for (List<String> row : table.rows()) {
            boolean wanted = condition.entrySet().stream()
                    .allMatch(c -> cell(row, table.column(c.getKey()))
                            .equals(c.getValue().text()));
            if (wanted) {
                Entry entry = rows.entry(row);
                entries.put(entry.code().digits(), entry);
            }
        }
        return entries;
    }

    private Entry entry(List<String> row) {
        String digits = text(row, "code");
        String validFrom = text(row, "valid_from");
        return new Entry(
                new ClassificationCode(scheme, digits),
                text(row, "name"),
                new YearRange(year(validFrom, YearRange.OPEN_START), year(text(row, "valid_to"), YearRange.OPEN_END)),
                text(row, "confidence").equals("medium") ? Confidence.MEDIUM : Confidence.HIGH,
                text(row, "source"),
                text(row, "budget_book"),
                text(row, "use") + text(row, "note"),
                validFrom.equals(SINCE_EARLIER),
                variants(digits, text(row, "name_2009")));
    }

    /** The name of the earlier edition is accepted up to the year before this one, unless the changes know its end. */
    private List<NameVariant> variants(String digits, String earlierName) {
        List<NameVariant> variants = new ArrayList<>(changes.variants(digits));
        boolean known = earlierName.isEmpty()
                || variants.stream().anyMatch(v -> v.name().equals(earlierName));
        if (!known) {
            YearRange years = new YearRange(YearRange.OPEN_START, lastUncertainYear);
            variants.add(new NameVariant(earlierName, NameVariant.Kind.FORMER, years));
        }
        return List.copyOf(variants);
    }

    private String text(List<String> row, String column) {
        return cell(row, table.column(column));
    }

    private static int year(String text, int otherwise) {
        return text.length() == 4 ? Integer.parseInt(text) : otherwise;
    }
}
