package io.mingzhang.server.start.demo;

import io.mingzhang.server.start.demo.DemoTables.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the declarations of projects of the fictional city are filled in, well or with one of the usual mistakes. */
final class DemoForms {

    private static final Pattern COUNT = Pattern.compile("([≥≤=])([0-9]+)([^0-9%./天小时].*|)");
    /** Smaller numbers are counted by hand and do not grow with the money. */
    private static final long LEAST_SCALED = 20;

    private static final int TENTHS = 10;

    private final JsonNode view;
    private final DemoProjects.Made project;
    private final DemoWords words;
    private final @Nullable DemoMistake mistake;
    private final List<Map<String, Object>> changes = new ArrayList<>();

    private DemoForms(JsonNode view, DemoProjects.Made project, DemoWords words, @Nullable DemoMistake mistake) {
        this.view = view;
        this.project = project;
        this.words = words;
        this.mistake = mistake;
    }

    /** The changes that fill a new declaration in. */
    static List<Map<String, Object>> changes(
            JsonNode view, DemoProjects.Made project, DemoWords words, @Nullable DemoMistake mistake) {
        DemoForms form = new DemoForms(view, project, words, mistake);
        form.goals();
        form.footer();
        form.choices();
        form.wrongCells();
        List<Wanted> wanted = form.wanted();
        for (Wanted one : wanted.reversed()) { // each is put before those that are there
            form.changes.add(form.insert(one));
        }
        return form.changes;
    }

    /** Projects of one idea differ in size: money and what it buys grow alike. */
    static long scaled(long amount, int number) {
        return amount * (TENTHS + number % 5) / TENTHS;
    }

    private boolean has(DemoMistake wanted) {
        return mistake == wanted;
    }

    private boolean twoPeriods() {
        return view.path("template").path("periods").size() > 1;
    }

    private void goals() {
        String goal = project.idea().words().goal() + "，" + words.aim(project.number()) + "。";
        if (twoPeriods()) {
            set("goal/IMPLEMENTATION", "项目期内，" + goal);
        }
        if (has(DemoMistake.PLACEHOLDER)) {
            set("goal/ANNUAL", "完成XX项目建设任务，达到XX效果。");
        } else if (has(DemoMistake.OTHER_AMOUNT)) {
            set("goal/ANNUAL", "投入项目资金9876万元，" + goal);
        } else if (!has(DemoMistake.NO_GOAL)) {
            set("goal/ANNUAL", goal);
        }
    }

    private void footer() {
        Map<String, String> texts = Map.of(
                "PERSON_IN_CHARGE", DemoWords.person(project.number() / 2),
                "CLERK", DemoWords.person(project.number() / 2 + 5),
                "PHONE", DemoProjects.phone(project.number() / 2));
        for (JsonNode field : view.path("template").path("footer")) {
            String key = field.path("key").asString();
            String text = texts.get(key);
            if (text != null) {
                set("field/" + key, text);
            }
        }
    }

    /** What is to be ticked or chosen and was not known from the project. */
    private void choices() {
        for (JsonNode row : view.path("template").path("fieldRows")) {
            for (JsonNode field : row) {
                String key = field.path("key").asString();
                JsonNode options = field.path("choices");
                if (!options.isEmpty() && content("field/" + key).isEmpty()) {
                    int chosen = project.idea().years() > 1 ? options.size() - 1 : 0;
                    boolean ticks = field.path("kind").asString().equals("TICKS");
                    set(
                            "field/" + key,
                            ticks
                                    ? ticked(options, chosen)
                                    : options.path(chosen).asString());
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

    private void wrongCells() {
        if (has(DemoMistake.RENAMED)) {
            set("field/PROJECT_NAME", content("field/PROJECT_NAME") + "工程");
        } else if (has(DemoMistake.NO_UNIT)) {
            set("field/UNIT", "");
        } else if (has(DemoMistake.WRONG_TOTAL)) {
            set("funding/ANNUAL/TOTAL", content("funding/ANNUAL/TOTAL") + "0");
        } else if (has(DemoMistake.OTHER_PLAN)) {
            for (String part : List.of("CITY_COUNTY", "APPROPRIATION")) {
                String at = "funding/ANNUAL/" + part;
                if (!content(at).isEmpty()) {
                    set(at, Long.toString(Long.parseLong(content(at)) / 2));
                }
            }
        }
    }

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (Wanted one : project.idea().indicators()) {
            wanted.add(new Wanted(one.type(), one.name(), sized(one)));
        }
        lasting(wanted);
        Wanted first = wanted.getFirst();
        if (has(DemoMistake.VAGUE)) {
            wanted.set(0, new Wanted(first.type(), first.name(), "尽可能多"));
        } else if (has(DemoMistake.TWICE)) {
            wanted.add(1, first);
        } else if (has(DemoMistake.NO_COST)) {
            wanted.removeIf(one -> one.type().equals("COST"));
        } else if (has(DemoMistake.NAMELESS)) {
            wanted.add(1, new Wanted("QUANTITY", "", "≥3次"));
        } else if (has(DemoMistake.COST_TOO_HIGH)) {
            wanted.add(new Wanted(
                    "COST", "项目年度总成本", "≤" + scaled(project.idea().amount(), project.number()) * TENTHS + "万元"));
        } else if (has(DemoMistake.TOO_MUCH)) {
            wanted.add(new Wanted("QUALITY", "抽检合格率", "≥120%"));
        }
        return wanted;
    }

    /** Forms that ask for social or sustained effects get one. */
    private void lasting(List<Wanted> wanted) {
        Map<String, Wanted> further = Map.of(
                "SUSTAINED", new Wanted("SUSTAINED", "长效管理制度落实率", "≥95%"),
                "SOCIAL", new Wanted("SOCIAL", "政策知晓率", "≥80%"));
        for (JsonNode category : view.path("template").path("indicators").path("categories")) {
            for (JsonNode type : category.path("types")) {
                String name = type.path("type").asString();
                Wanted more = further.get(name);
                if (more != null
                        && type.path("atLeast").asInt() > 0
                        && wanted.stream().noneMatch(one -> one.type().equals(name))) {
                    wanted.add(more);
                }
            }
        }
    }

    private String sized(Wanted wanted) {
        Matcher count = COUNT.matcher(wanted.value());
        return wanted.type().equals("QUANTITY") && count.matches() && Long.parseLong(count.group(2)) >= LEAST_SCALED
                ? count.group(1) + scaled(Long.parseLong(count.group(2)), project.number()) + count.group(3)
                : wanted.value();
    }

    /** What stands in a cell of the view. */
    private String content(String at) {
        String[] parts = at.split("/", 2);
        String block = parts[0].equals("field") ? "fields" : parts[0].equals("goal") ? "goals" : parts[0];
        return view.path(block).path(parts[1]).asString("");
    }

    private void set(String at, String text) {
        String before = content(at);
        if (!before.equals(text)) {
            changes.add(Map.of("op", "SET", "at", at, "from", before, "to", text));
        }
    }

    private Map<String, Object> insert(Wanted wanted) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", UUID.randomUUID().toString());
        row.put("category", category(wanted.type()));
        row.put("type", wanted.type());
        row.put("position", 0);
        boolean both = twoPeriods() && !wanted.name().isEmpty();
        row.put("implementation", both ? side(wanted.name(), overYears(wanted)) : side("", ""));
        row.put("annual", side(wanted.name(), wanted.value()));
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("op", "INSERT");
        change.put("block", "indicators");
        change.put("row", row);
        return change;
    }

    static Map<String, String> side(String name, String value) {
        return Map.of("name", name, "value", value, "standard", "");
    }

    static String category(String type) {
        return switch (type) {
            case "QUANTITY", "QUALITY", "TIMELINESS", "COST" -> "OUTPUT";
            case "RECIPIENT_SATISFACTION" -> "SATISFACTION";
            default -> "BENEFIT";
        };
    }

    /** What is done every year adds up over the years, and so does what is spent. */
    private String overYears(Wanted wanted) {
        Matcher count = COUNT.matcher(wanted.value());
        int years = project.idea().years();
        boolean adds = count.matches()
                && (wanted.type().equals("QUANTITY")
                        || wanted.type().equals("COST") && count.group(3).equals("万元"));
        return adds && years > 1
                ? count.group(1) + Long.parseLong(count.group(2)) * years + count.group(3)
                : wanted.value();
    }
}
