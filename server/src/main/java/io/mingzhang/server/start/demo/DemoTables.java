package io.mingzhang.server.start.demo;

import io.mingzhang.standards.pack.TsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the fictional city is made of: the tables in the folder {@code demo}. */
final class DemoTables {

    private DemoTables() {}

    /**
     * A node of the tree.
     *
     * @param kind name of its kind
     * @param key how other rows name it
     * @param code its code
     * @param name its name
     * @param parent key of the node above; empty for the root
     */
    record Place(String kind, String key, String code, String name, String parent) {}

    /**
     * A project that any unit of a trade may have.
     *
     * @param trade of the department
     * @param name of the project
     * @param amount in 万元 a year
     * @param kind code of its kind
     * @param nature code of its nature
     * @param years how long it lasts
     * @param words its texts
     * @param indicators its indicators, as yearly values
     */
    record Idea(
            String trade,
            String name,
            int amount,
            String kind,
            String nature,
            int years,
            Words words,
            List<Wanted> indicators) {
        Idea {
            indicators = List.copyOf(indicators);
        }
    }

    /** The texts of an idea. */
    record Words(String what, String why, String goal) {}

    /**
     * An indicator.
     *
     * @param type the second level
     * @param name the third level
     * @param value of a year
     */
    record Wanted(String type, String name, String value) {}

    /**
     * Something that makes the texts of projects differ.
     *
     * @param kind what it is used for: {@code PLACE}, {@code SITUATION}, {@code REASON}, {@code AIM}
     * @param division of a place: key of its division; otherwise empty
     * @param text the words
     */
    record Touch(String kind, String division, String text) {}

    static List<Touch> touches() {
        return rows("touches.tsv").stream()
                .map(row -> new Touch(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    static List<Place> places() {
        return rows("city.tsv").stream()
                .map(row -> new Place(row.get(0), row.get(1), row.get(2), row.get(3), TsvTable.cell(row, 4)))
                .toList();
    }

    static List<Idea> ideas() {
        return rows("ideas.tsv").stream().map(DemoTables::idea).toList();
    }

    private static Idea idea(List<String> row) {
        List<Wanted> indicators = new ArrayList<>();
        for (String one : row.get(9).split(";", -1)) {
            String[] parts = one.split("\\|", 3);
            indicators.add(new Wanted(parts[0], parts[1], parts[2]));
        }
        return new Idea(
                row.get(0),
                row.get(1),
                Integer.parseInt(row.get(2)),
                row.get(3),
                row.get(4),
                Integer.parseInt(row.get(5)),
                new Words(row.get(6), row.get(7), row.get(8)),
                indicators);
    }

    private static List<List<String>> rows(String name) {
        String path = "/demo/" + name;
        try (InputStream in = DemoTables.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + path);
            }
            return TsvTable.parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
