package io.mingzhang.server.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person has written into a form, and the changes with which it was written. Each keeps to cells of their own. */
final class WrittenForm {

    private static final int FEW_ROWS = 4;
    private static final int MOST_CHANGES = 5;

    private final Own own;
    private final Map<String, String> cells;
    private final List<Row> rows;

    private WrittenForm(Own own, Map<String, String> cells, List<Row> rows) {
        this.own = own;
        this.cells = new LinkedHashMap<>(cells);
        this.rows = new ArrayList<>(rows);
    }

    /** A form in which this person has written nothing. */
    static WrittenForm untouched(Own own) {
        return new WrittenForm(own, Map.of(), List.of());
    }

    /** The cells and the level of indicators that are this person's alone. */
    enum Own {
        FIRST("QUANTITY", "field/OVERVIEW", "goal/ANNUAL", "funding/ANNUAL/PROVINCIAL"),
        SECOND("QUALITY", "field/GROUNDS", "goal/IMPLEMENTATION", "field/PLAN");

        private final String type;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> cells;

        Own(String type, String... cells) {
            this.type = type;
            this.cells = List.of(cells);
        }

        String type() {
            return type;
        }
    }

    /** An indicator. */
    record Row(UUID id, String value) {}

    /** Changes, and what stands there when they are stored. */
    record Step(List<Map<String, Object>> changes, WrittenForm after) {}

    Map<String, String> cells() {
        return Map.copyOf(cells);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Something this person might do next; it always changes something. */
    Step next(Random random) {
        WrittenForm after = new WrittenForm(own, cells, rows);
        List<Map<String, Object>> changes = new ArrayList<>();
        changes.add(after.fill(random));
        for (int more = random.nextInt(MOST_CHANGES); more > 0; more--) {
            changes.add(after.change(random));
        }
        return new Step(changes, after);
    }

    private Map<String, Object> change(Random random) {
        if (rows.size() < FEW_ROWS) {
            return insert(random);
        }
        return switch (random.nextInt(5)) {
            case 0 -> fill(random);
            case 1 -> move(random);
            case 2 -> delete(random);
            case 3 -> value(random);
            default -> insert(random);
        };
    }

    private Map<String, Object> fill(Random random) {
        String at = own.cells.get(random.nextInt(own.cells.size()));
        String before = cells.get(at);
        String text;
        do {
            int number = random.nextInt(1, 1_000_000_000);
            text = at.startsWith("funding/") ? Integer.toString(number) : "第" + number + "次所写";
        } while (text.equals(before));
        cells.put(at, text);
        return set(at, before, text);
    }

    private Map<String, Object> value(Random random) {
        int index = random.nextInt(rows.size());
        Row row = rows.get(index);
        String text = "≥" + random.nextInt(1, 1_000_000_000) + "次";
        rows.set(index, new Row(row.id(), text));
        return set("indicator/" + row.id() + "/annual.value", row.value(), text);
    }

    private Map<String, Object> insert(Random random) {
        Row row = new Row(new UUID(random.nextLong(), random.nextLong()), "≥" + random.nextInt(1, 1000) + "次");
        int index = random.nextInt(rows.size() + 1);
        Map<String, Object> change = change("INSERT", index);
        change.put("row", json(row));
        rows.add(index, row);
        return change;
    }

    private Map<String, Object> move(Random random) {
        Row row = rows.remove(random.nextInt(rows.size()));
        int index = random.nextInt(rows.size() + 1);
        Map<String, Object> change = change("MOVE", index);
        change.putAll(Map.of("id", row.id(), "category", "OUTPUT", "type", own.type()));
        rows.add(index, row);
        return change;
    }

    private Map<String, Object> delete(Random random) {
        Row row = rows.remove(random.nextInt(rows.size()));
        return Map.of("op", "DELETE", "block", "indicators", "id", row.id());
    }

    private Map<String, Object> change(String op, int index) {
        Map<String, Object> change = new HashMap<>(Map.of("op", op, "block", "indicators"));
        change.put("after", index == 0 ? null : rows.get(index - 1).id());
        return change;
    }

    private static Map<String, Object> set(String at, @Nullable String from, String to) {
        Map<String, Object> change = new HashMap<>(Map.of("op", "SET", "at", at, "to", to));
        change.put("from", from);
        return change;
    }

    private Map<String, Object> json(Row row) {
        Map<String, String> empty = Map.of("name", "", "value", "", "standard", "");
        Map<String, String> annual = Map.of("name", "办理次数", "value", row.value(), "standard", "");
        return Map.of(
                "id",
                row.id(),
                "category",
                "OUTPUT",
                "type",
                own.type(),
                "position",
                0,
                "implementation",
                empty,
                "annual",
                annual);
    }
}
