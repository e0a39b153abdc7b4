package io.mingzhang.standards.text;

import io.mingzhang.standards.pack.Packs;
import io.mingzhang.standards.pack.TsvTable;
import java.util.List;

/** Traditional forms of the characters that occur in official labels (繁体字), and their simplified forms. */
public final class TraditionalCharacters {

    private static final char FIRST = 0x3400;
    private static final char LAST = 0x9fff;

    /** By character, from {@link #FIRST}; 0 where there is no other form. An array, because every label passes here. */
    private static final char[] SIMPLIFIED = load();

    private TraditionalCharacters() {}

    /** The simplified form of a traditional character; any other character as it is. */
    public static char simplified(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        char simplified = SIMPLIFIED[c - FIRST];
        return simplified == 0 ? c : simplified;
    }

    private static char[] load() {
        TsvTable table = Packs.tsv("vocabulary/traditional-characters.tsv");
        char[] simplified = new char[LAST - FIRST + 1];
        for (List<String> row : table.rows()) {
            simplified[row.get(0).charAt(0) - FIRST] = row.get(1).charAt(0);
        }
        return simplified;
    }
}
