package io.mingzhang.server.start.demo;

import io.mingzhang.server.start.demo.DemoTables.Idea;
import io.mingzhang.server.start.demo.DemoTables.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How the declarations of the fictional city are filled in, well or with one of the usual mistakes. */
final class DemoForms {

    private static final Pattern COUNT = Pattern.compile("([≥≤=])([0-9]+)([^0-9%./天小时].*|)");

    private DemoForms() {}

    /** A mistake as people make it. */
    enum Mistake {
        /** None. */
        NONE,
        /** The goal is a placeholder. */
        PLACEHOLDER,
        /** Nobody is asked whether he is satisfied. */
        NO_SATISFACTION,
        /** A value that nobody can measure. */
        VAGUE,
        /** A share above the whole. */
        TOO_MUCH,
        /** Two indicators of one name. */
        TWICE;

        static Mistake of(int number) {
            return number % 7 == 3 ? values()[1 + number / 7 % (values().length - 1)] : NONE;
        }
    }

    /** The changes that fill a new declaration in. */
    static List<Map<String, Object>> changes(JsonNode view, Idea idea, Mistake mistake) {
        List<Map<String, Object>> changes = new ArrayList<>();
        boolean both = view.path("template").path("periods").size() > 1;
        String goal = mistake == Mistake.PLACEHOLDER
                ? "完成XX项目建设任务，达到XX效果。"
                : idea.words().goal() + "。";
        if (both) {
            set(changes, view, "goal/IMPLEMENTATION", view.path("goals").path("IMPLEMENTATION"), "项目期内，" + goal);
        }
        set(changes, view, "goal/ANNUAL", view.path("goals").path("ANNUAL"), goal);
        footer(changes, view);
        choices(changes, view, idea);
        List<Wanted> wanted = wanted(idea, mistake);
        lasting(wanted, view);
        for (Wanted one : wanted.reversed()) { // each is put before those that are there
            changes.add(insert(one, both, idea.years()));
        }
        return changes;
    }

    private static void footer(List<Map<String, Object>> changes, JsonNode view) {
        Map<String, String> texts = Map.of("PERSON_IN_CHARGE", "项目负责人", "CLERK", "单位经办人", "PHONE", "000-00000000");
        for (JsonNode field : view.path("template").path("footer")) {
            String key = field.path("key").asString();
            String text = texts.get(key);
            if (text != null && view.path("fields").path(key).asString("").isEmpty()) {
                set(changes, view, "field/" + key, view.path("fields").path(key), text);
            }
        }
    }

    /** What is to be ticked or chosen and was not known from the project. */
    private static void choices(List<Map<String, Object>> changes, JsonNode view, Idea idea) {
        for (JsonNode row : view.path("template").path("fieldRows")) {
            for (JsonNode field : row) {
                String key = field.path("key").asString();
                JsonNode options = field.path("choices");
                if (!options.isEmpty()
                        && view.path("fields").path(key).asString("").isEmpty()) {
                    int chosen = idea.years() > 1 ? options.size() - 1 : 0;
                    boolean ticks = field.path("kind").asString().equals("TICKS");
                    String text = ticks
                            ? ticked(options, chosen)
                            : options.path(chosen).asString();
                    set(changes, view, "field/" + key, view.path("fields").path(key), text);
                }
            }
        }
    }

    private static String ticked(JsonNode options, int chosen) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < options.size(); at++) {
            texts.add((at == chosen ? "√" : "□") + options.path(at).asString());
        }
        return String.join(" ", texts);
    }

    /** Forms that ask for a sustained impact get one. */
    private static void lasting(List<Wanted> wanted, JsonNode view) {
        for (JsonNode category : view.path("template").path("indicators").path("categories")) {
            for (JsonNode type : category.path("types")) {
                String name = type.path("type").asString();
                boolean there = wanted.stream().anyMatch(one -> one.type().equals(name));
                if (name.equals("SUSTAINED") && type.path("atLeast").asInt() > 0 && !there) {
                    wanted.add(new Wanted(name, "长效管理制度落实率", "≥95%"));
                }
            }
        }
    }

    private static List<Wanted> wanted(Idea idea, Mistake mistake) {
        List<Wanted> wanted = new ArrayList<>(idea.indicators());
        Wanted first = wanted.getFirst();
        switch (mistake) {
            case NO_SATISFACTION -> wanted.removeIf(one -> one.type().equals("RECIPIENT_SATISFACTION"));
            case VAGUE -> wanted.set(0, new Wanted(first.type(), first.name(), "尽可能多"));
            case TOO_MUCH -> wanted.add(new Wanted("QUALITY", "计划完成率", "≥120%"));
            case TWICE -> wanted.add(1, first);
            case NONE, PLACEHOLDER -> {}
        }
        return wanted;
    }

    private static void set(List<Map<String, Object>> changes, JsonNode view, String at, JsonNode before, String text) {
        if (view.path("id").isMissingNode()) {
            return;
        }
        changes.add(Map.of("op", "SET", "at", at, "from", before.asString(""), "to", text));
    }

    private static Map<String, Object> insert(Wanted wanted, boolean both, int years) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", UUID.randomUUID().toString());
        row.put("category", category(wanted.type()));
        row.put("type", wanted.type());
        row.put("position", 0);
        row.put("implementation", both ? side(wanted.name(), overYears(wanted, years)) : side("", ""));
        row.put("annual", side(wanted.name(), wanted.value()));
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("op", "INSERT");
        change.put("block", "indicators");
        change.put("row", row);
        return change;
    }

    private static Map<String, String> side(String name, String value) {
        return Map.of("name", name, "value", value, "standard", "");
    }

    private static String category(String type) {
        return switch (type) {
            case "QUANTITY", "QUALITY", "TIMELINESS", "COST" -> "OUTPUT";
            case "RECIPIENT_SATISFACTION" -> "SATISFACTION";
            default -> "BENEFIT";
        };
    }

    /** What is done every year adds up over the years. */
    private static String overYears(Wanted wanted, int years) {
        Matcher count = COUNT.matcher(wanted.value());
        return wanted.type().equals("QUANTITY") && years > 1 && count.matches()
                ? count.group(1) + Long.parseLong(count.group(2)) * years + count.group(3)
                : wanted.value();
    }
}
