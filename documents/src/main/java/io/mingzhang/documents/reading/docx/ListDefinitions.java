package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the lists of a document are numbered, as the part of numbering defines it. */
final class ListDefinitions {

    /** Levels of a list. */
    static final int LEVELS = 9;

    /** WPS leaves thousands of unused lists behind. */
    private static final int MOST_LISTS = 50_000;

    private static final int LONGEST_TEXT = 100;

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Definition> byStyle = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();

    /**
     * A level of a list.
     *
     * @param start its first number
     * @param format how numbers are printed
     * @param text the text around the numbers: %1、
     * @param suffix what follows: tab, space, nothing
     * @param restart how many levels must have passed for it to begin anew; -1 when every higher level makes it
     * @param legal whether all numbers are printed in Arabic digits
     * @param style the paragraph style that stands for it, empty when none does
     */
    record Level(int start, String format, String text, String suffix, int restart, boolean legal, String style) {
        static final Level NONE = new Level(1, "none", "", "nothing", -1, false, "");

        Level startingAt(int other) {
            return new Level(other, format, text, suffix, restart, legal, style);
        }
    }

    /** An abstract list; {@code link} is the numbering style whose list it stands for. */
    private record Definition(String id, Map<Integer, Level> levels, String link) {}

    /** A list of the document: its definition and what it changes. */
    private record Numbered(String definition, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    /** Reads the part of numbering. */
    static ListDefinitions read(PartXml xml) throws UnreadableDocumentException {
        ListDefinitions all = new ListDefinitions();
        while (xml.next()) {
            if (xml.isStart("abstractNum")) {
                all.definition(xml);
            } else if (xml.isStart("num")) {
                all.list(xml);
            }
            if (all.definitions.size() + all.lists.size() > MOST_LISTS) {
                throw new UnreadableDocumentException(Refusal.hostile("编号列表超过 %d 个".formatted(MOST_LISTS)));
            }
        }
        return all;
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** What lists that count together have in common. */
    String definitionOf(String list) {
        Definition found = resolved(list);
        return found == null ? "" : found.id();
    }

    /** Whether the list says itself with which number the level begins. */
    boolean startsAnew(String list, int level) {
        Numbered own = lists.get(list);
        return own != null && own.starts().containsKey(level);
    }

    Level level(String list, int level) {
        Numbered own = lists.get(list);
        if (own == null) {
            return Level.NONE;
        }
        Level changed = own.levels().get(level);
        if (changed == null) {
            Definition base = resolved(list);
            changed = base == null ? Level.NONE : base.levels().getOrDefault(level, Level.NONE);
        }
        Integer start = own.starts().get(level);
        return start == null ? changed : changed.startingAt(start);
    }

    /** The level that a style stands for in a list; 0 when the list does not say. */
    int levelOf(String list, String style) {
        for (int i = 0; i < LEVELS; i++) {
            if (!style.isEmpty() && level(list, i).style().equals(style)) {
                return i;
            }
        }
        return 0;
    }

    private @Nullable Definition resolved(String list) {
        Numbered own = lists.get(list);
        Definition base = own == null ? null : definitions.get(own.definition());
        return base != null && base.levels().isEmpty() && byStyle.containsKey(base.link())
                ? byStyle.get(base.link())
                : base;
    }

    private void definition(PartXml xml) throws UnreadableDocumentException {
        String id = xml.attribute("abstractNumId");
        Map<Integer, Level> levels = new HashMap<>();
        String link = "";
        String linked = "";
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("lvl")) {
                putLevel(xml, levels);
            } else if (xml.isStart("numStyleLink")) {
                link = xml.attribute("val");
            } else if (xml.isStart("styleLink")) {
                linked = xml.attribute("val");
            }
        }
        Definition definition = new Definition(id, levels, link);
        definitions.putIfAbsent(id, definition);
        if (!linked.isEmpty()) {
            byStyle.putIfAbsent(linked, definition);
        }
    }

    private void list(PartXml xml) throws UnreadableDocumentException {
        String id = xml.attribute("numId");
        String definition = "";
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int overridden = -1;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("abstractNumId")) {
                definition = xml.attribute("val");
            } else if (xml.isStart("lvlOverride")) {
                overridden = xml.number("ilvl", -1);
            } else if (xml.isStart("startOverride")) {
                starts.put(overridden, xml.number("val", 1));
            } else if (xml.isStart("lvl")) {
                putLevel(xml, levels);
            }
        }
        lists.putIfAbsent(id, new Numbered(definition, levels, starts));
    }

    private static void putLevel(PartXml xml, Map<Integer, Level> levels) throws UnreadableDocumentException {
        int number = xml.number("ilvl", -1);
        Level level = level(xml);
        if (number >= 0 && number < LEVELS) {
            levels.putIfAbsent(number, level);
        }
    }

    private static Level level(PartXml xml) throws UnreadableDocumentException {
        int start = 0;
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        int restart = -1;
        boolean legal = false;
        String style = "";
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 0);
                case "numFmt" -> format = value;
                case "lvlText" -> text = value.substring(0, Math.min(LONGEST_TEXT, value.length()));
                case "suff" -> suffix = value;
                case "lvlRestart" -> restart = xml.number("val", -1);
                case "isLgl" -> legal = xml.isOn("val", true);
                case "pStyle" -> style = value;
                default -> {
                    // Says nothing about the number.
                }
            }
        }
        return new Level(start, format, text, suffix, restart, legal, style);
    }
}
