package io.mingzhang.standards.text;

import io.mingzhang.standards.pack.Packs;
import io.mingzhang.standards.pack.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Traditional forms of the characters that occur in official labels (繁体字), and their simplified forms. */
public final class TraditionalCharacters {

    private static final Map<Character, Character> SIMPLIFIED = load();

    private TraditionalCharacters() {}

    /** The simplified form of a traditional character; any other character as it is. */
    public static char simplified(char c) {
        return c < 0x3400 ? c : SIMPLIFIED.getOrDefault(c, c);
    }

    private static Map<Character, Character> load() {
        TsvTable table = Packs.tsv("vocabulary/traditional-characters.tsv");
        Map<Character, Character> map = HashMap.newHashMap(table.rows().size());
        for (List<String> row : table.rows()) {
            map.put(row.get(0).charAt(0), row.get(1).charAt(0));
        }
        return Map.copyOf(map);
    }
}
