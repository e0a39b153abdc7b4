package io.mingzhang.standards.pack;

import io.mingzhang.standards.authored.Authored;
import io.mingzhang.standards.authored.Complaints;
import io.mingzhang.standards.authored.PlacePack;
import io.mingzhang.standards.authored.Spelling;
import io.mingzhang.standards.authored.Spot;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** The shipped data packs, some of them overlaid with packs of a place. Immutable. */
public final class PackSet {

    /** The packs as shipped. */
    public static final PackSet SHIPPED = new PackSet(Map.of(), Map.of(), Map.of());

    private static final List<String> OVERLAID = List.of(
            "project/project-library.yaml",
            "publication/required-tables.yaml",
            "vocabulary/column-vocabulary.yaml",
            "vocabulary/form-templates.yaml",
            "vocabulary/indicator-vocabulary.yaml",
            "vocabulary/row-vocabulary.yaml",
            "vocabulary/table-catalogue.yaml",
            "wording/confusions.tsv",
            "wording/wording.yaml");

    private final Map<String, PackNode> overlaid;
    private final Map<String, TsvTable> tables;
    private final Map<String, String> checksums;

    private PackSet(Map<String, PackNode> overlaid, Map<String, TsvTable> tables, Map<String, String> checksums) {
        this.overlaid = Map.copyOf(overlaid);
        this.tables = Map.copyOf(tables);
        this.checksums = Map.copyOf(checksums);
    }

    /** The files a place may lay its own over. */
    public static List<String> files() {
        return OVERLAID;
    }

    /**
     * The shipped packs with files of a place laid over them.
     *
     * @param folder the folder of the files, for messages
     * @param files path below the folder → text
     * @param complaints where to say what is wrong with them
     */
    public static PackSet with(String folder, Map<String, String> files, Complaints complaints) {
        Map<String, PackNode> overlaid = new HashMap<>();
        Map<String, TsvTable> tables = new HashMap<>();
        Map<String, String> checksums = new TreeMap<>();
        files.forEach((path, content) -> {
            String name = folder + "/" + path;
            if (OVERLAID.contains(path) && path.endsWith(".tsv")) {
                PlaceTable.over(name, content, Packs.tsv(path), complaints).ifPresent(table -> tables.put(path, table));
                checksums.put("place/" + path, checksum(content));
            } else if (OVERLAID.contains(path)) {
                String schema =
                        "schema/" + path.substring(path.indexOf('/') + 1).replace(".yaml", ".schema.json");
                PlacePack.over(name, content, Packs.text(path), Packs.text(schema), complaints)
                        .map(Authored::plain)
                        .ifPresent(tree -> overlaid.put(path, new PackNode(path, tree)));
                checksums.put("place/" + path, checksum(content));
            } else {
                String nearest = Spelling.nearest(path, OVERLAID)
                        .map(known -> "是否想写“" + known + "”？")
                        .orElse("");
                complaints.add(
                        new Spot(name, 1, 1), "没有可以补充的数据包“" + path + "”", nearest + "可用：" + String.join("、", OVERLAID));
            }
        });
        return new PackSet(overlaid, tables, checksums);
    }

    /** The tree of a YAML file. */
    public PackNode yaml(String path) {
        PackNode tree = overlaid.get(path);
        return tree == null ? Packs.yaml(path) : tree;
    }

    /** The rows of a tab-separated file. */
    public TsvTable tsv(String path) {
        TsvTable table = tables.get(path);
        return table == null ? Packs.tsv(path) : table;
    }

    /** The files of the place, each with a short checksum. */
    public Map<String, String> checksums() {
        return checksums;
    }

    private static String checksum(String content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(checksum.getValue());
    }
}
