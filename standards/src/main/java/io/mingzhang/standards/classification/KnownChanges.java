package io.mingzhang.standards.classification;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.Packs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Other names of codes, and years for which a code and its name are known to be the same. */
final class KnownChanges {

    private final Map<String, List<NameVariant>> variants = new HashMap<>();
    private final Map<String, YearRange> steady = new HashMap<>();

    private KnownChanges() {}

    static KnownChanges load(PackNode manifest) {
        KnownChanges changes = new KnownChanges();
        manifest.find("changes").ifPresent(file -> changes.read(Packs.yaml("classification/" + file.text())));
        return changes;
    }

    List<NameVariant> variants(String digits) {
        return variants.getOrDefault(digits, List.of());
    }

    boolean isSteady(String digits, int year) {
        YearRange range = steady.get(digits);
        return range != null && range.contains(year);
    }

    private void read(PackNode pack) {
        for (PackNode node : pack.items("names")) {
            NameVariant variant =
                    new NameVariant(node.text("name"), NameVariant.Kind.valueOf(node.text("kind")), range(node));
            variants.computeIfAbsent(node.text("code"), code -> new ArrayList<>())
                    .add(variant);
        }
        for (PackNode node : pack.items("steady")) {
            node.texts("codes").forEach(code -> steady.put(code, range(node)));
        }
    }

    private static YearRange range(PackNode node) {
        return new YearRange(
                node.find("from").map(PackNode::number).orElse(YearRange.OPEN_START),
                node.find("to").map(PackNode::number).orElse(YearRange.OPEN_END));
    }
}
