package io.mingzhang.standards.classification;

import io.mingzhang.standards.pack.Packs;
import io.mingzhang.standards.pack.TsvTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which government economic subjects (政府预算支出经济分类) a departmental one (部门预算支出经济分类) goes into. */
public final class EconomicMapping {

    /**
     * One pair of the mapping.
     *
     * @param departmental departmental code, 5 digits
     * @param government government code, 5 digits
     * @param appliesTo the kind of unit, as printed in the list: 事业单位, 机关（行政单位、参公单位）, 全部
     * @param confidence how sure the pair is
     */
    public record Pair(String departmental, String government, String appliesTo, Confidence confidence) {}

    private final Map<String, List<Pair>> byDepartmental = new LinkedHashMap<>();

    private EconomicMapping() {}

    static EconomicMapping load() {
        EconomicMapping mapping = new EconomicMapping();
        TsvTable table = Packs.tsv("classification/departmental-to-government-economic.tsv");
        for (List<String> row : table.rows()) {
            Pair pair = new Pair(
                    TsvTable.cell(row, table.column("dep_code")),
                    TsvTable.cell(row, table.column("gov_code")),
                    TsvTable.cell(row, table.column("applies_to")),
                    TsvTable.cell(row, table.column("confidence")).equals("medium")
                            ? Confidence.MEDIUM
                            : Confidence.HIGH);
            mapping.byDepartmental
                    .computeIfAbsent(pair.departmental(), code -> new ArrayList<>())
                    .add(pair);
        }
        return mapping;
    }

    /** The government subjects a departmental code may go into, none when the code is not mapped. */
    public List<Pair> of(String departmental) {
        return List.copyOf(byDepartmental.getOrDefault(departmental, List.of()));
    }
}
