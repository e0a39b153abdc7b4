package io.mingzhang.server.start.demo;

import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoFlow.Sent;
import io.mingzhang.server.start.demo.DemoTables.Idea;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The overall target of a department: tasks that cost what its projects cost, indicators gathered from them. */
final class DemoWholes {

    /** Basic expenditure of a department in fen: so much and a little more for each next one. */
    private static final long BASIC_FEN = 420_000_000;

    private static final long BASIC_STEP_FEN = 37_000_000;
    /** 100 万元: what somebody typed too much. */
    private static final long TOO_MUCH_FEN = 100_000_000;

    private static final int MOST_OF_A_TYPE = 2;
    private static final List<Integer> TARGETS =
            List.of(DemoFlow.APPROVED, 2, DemoFlow.APPROVED, 3, DemoFlow.RETURNED, DemoFlow.DRAFT, DemoFlow.DRAFT, 4);

    private final OwnClient clerk;
    private final String department;
    private final int number;
    private final List<DemoProjects.Made> projects;
    private final List<DemoCity.Planted> planted = new ArrayList<>();

    /**
     * The overall target of one department.
     *
     * @param number counts the departments
     */
    DemoWholes(OwnClient clerk, String department, int number, List<DemoProjects.Made> projects) {
        this.clerk = clerk;
        this.department = department;
        this.number = number;
        this.projects = List.copyOf(projects);
    }

    /** Mistakes in overall targets, by the number of the department. */
    enum Mistake {
        /** The amount of a task was typed over. */
        WRONG_SUM(5, "任务金额被改写，与所含项目不一致", "DEC-16"),
        /** A project says something else since its indicator was gathered. */
        OLD_INDICATOR(6, "归集以后项目改了指标", "DEC-17"),
        /** A project was forgotten. */
        FORGOTTEN(9, "有项目没有列入主要任务", "DEC-15");

        private final int department;
        private final String words;
        private final String check;

        Mistake(int department, String words, String check) {
            this.department = department;
            this.words = words;
            this.check = check;
        }
    }

    /** The mistakes in it. */
    List<DemoCity.Planted> planted() {
        return List.copyOf(planted);
    }

    private boolean has(Mistake mistake, boolean before) {
        return !before && mistake.department == number;
    }

    /** That of a year; with how far it is to come. */
    Sent fillIn(int year, boolean before) throws IOException, InterruptedException {
        JsonNode view = clerk.change("POST", "api/v1/declarations", Map.of("departmentId", department, "year", year));
        String id = view.path("id").asString();
        JsonNode gathered = clerk.read("api/v1/declarations/" + id + "/gather");
        List<Map<String, Object>> changes = new ArrayList<>();
        List<Map<String, Object>> tasks = tasks(gathered, has(Mistake.FORGOTTEN, before));
        if (has(Mistake.WRONG_SUM, before)) {
            Map<String, Object> last = tasks.getLast();
            last.put("total", Long.toString(Long.parseLong(String.valueOf(last.get("total"))) + TOO_MUCH_FEN));
            last.put("appropriation", last.get("total"));
        }
        for (Map<String, Object> task : tasks.reversed()) {
            changes.add(Map.of("op", "INSERT", "block", "tasks", "task", task));
        }
        changes.add(Map.of("op", "SET", "at", "goal/ANNUAL", "from", "", "to", goal(tasks)));
        List<JsonNode> indicators = indicators(gathered);
        for (JsonNode row : indicators.reversed()) {
            changes.add(Map.of("op", "INSERT", "block", "indicators", "row", row));
        }
        patch(view, changes);
        if (has(Mistake.OLD_INDICATOR, before)) {
            overtake(indicators);
        }
        for (Mistake mistake : Mistake.values()) {
            if (has(mistake, before)) {
                planted.add(new DemoCity.Planted(id, mistake.words, List.of(mistake.check)));
            }
        }
        return new Sent(id, before ? DemoFlow.APPROVED : target());
    }

    private int target() {
        boolean wrong = List.of(Mistake.values()).stream().anyMatch(mistake -> mistake.department == number);
        return wrong ? DemoFlow.DRAFT : TARGETS.get(number % TARGETS.size());
    }

    /** Basic expenditure, then a task for the projects of one kind of work. */
    private List<Map<String, Object>> tasks(JsonNode gathered, boolean forgetOne) {
        Map<Idea, List<JsonNode>> works = new LinkedHashMap<>();
        Map<String, Idea> ideas = new HashMap<>();
        projects.forEach(project -> ideas.put(project.id(), project.idea()));
        for (JsonNode project : gathered.path("tasks")) {
            Idea idea = ideas.get(project.path("projectId").asString());
            if (idea != null) {
                works.computeIfAbsent(idea, none -> new ArrayList<>()).add(project);
            }
        }
        List<Map<String, Object>> tasks = new ArrayList<>();
        long basic = BASIC_FEN + number * BASIC_STEP_FEN;
        tasks.add(task("基本支出", "保障机关和所属单位人员经费、公用经费", "BASIC", basic, List.of()));
        works.forEach((idea, some) -> {
            List<JsonNode> named =
                    forgetOne && some.size() > 1 && tasks.size() == 1 ? some.subList(1, some.size()) : some;
            tasks.add(task(
                    idea.name(),
                    idea.words().what(),
                    "PROJECTS",
                    named.stream()
                            .mapToLong(one -> one.path("annualFen").asLong())
                            .sum(),
                    named.stream().map(one -> one.path("projectId").asString()).toList()));
        });
        return tasks;
    }

    private static Map<String, Object> task(String name, String content, String kind, long fen, List<String> projects) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("id", UUID.randomUUID().toString());
        task.put("position", 0);
        task.put("name", name);
        task.put("content", content);
        task.put("total", Long.toString(fen));
        task.put("appropriation", Long.toString(fen));
        task.put("projectIds", projects);
        task.put("kind", kind);
        return task;
    }

    /** A line for every task, as the form numbers them. */
    private String goal(List<Map<String, Object>> tasks) {
        List<String> lines = new ArrayList<>(List.of("1．保障机关和所属单位正常运转，按时足额发放人员经费。"));
        for (Map<String, Object> task : tasks.subList(1, tasks.size())) {
            projects.stream()
                    .map(DemoProjects.Made::idea)
                    .filter(idea -> idea.name().equals(task.get("name")))
                    .findFirst()
                    .ifPresent(idea ->
                            lines.add(lines.size() + 1 + "．" + idea.words().goal() + "。"));
        }
        return String.join("\n", lines);
    }

    /** Two of every type, each of another project. */
    private static List<JsonNode> indicators(JsonNode gathered) {
        Map<String, List<String>> taken = new HashMap<>();
        List<JsonNode> indicators = new ArrayList<>();
        for (JsonNode one : gathered.path("indicators")) {
            JsonNode row = one.path("row");
            String name = row.path("annual").path("name").asString();
            List<String> names = taken.computeIfAbsent(row.path("type").asString(), none -> new ArrayList<>());
            if (names.size() < MOST_OF_A_TYPE && !names.contains(name) && !name.isEmpty()) {
                names.add(name);
                indicators.add(row);
            }
        }
        return indicators;
    }

    /** A project that was not sent yet says something else than it did. */
    private void overtake(List<JsonNode> indicators) throws IOException, InterruptedException {
        for (JsonNode row : indicators) {
            JsonNode link = row.path("linkedTo");
            JsonNode source = clerk.read(
                    "api/v1/declarations/" + link.path("declarationId").asString());
            if (source.path("editable").asBoolean()) {
                rename(source, link, row);
                return;
            }
        }
        throw new IOException("No indicator of a draft was gathered.");
    }

    private void rename(JsonNode source, JsonNode link, JsonNode row) throws IOException, InterruptedException {
        String name = row.path("annual").path("name").asString();
        patch(
                source,
                List.of(Map.of(
                        "op",
                        "SET",
                        "at",
                        "indicator/" + link.path("indicatorId").asString() + "/annual.name",
                        "from",
                        name,
                        "to",
                        name + "（含上年未完部分）")));
    }

    private void patch(JsonNode view, List<Map<String, Object>> changes) throws IOException, InterruptedException {
        clerk.change(
                "PATCH",
                "api/v1/declarations/" + view.path("id").asString(),
                Map.of("revision", view.path("revision").asInt(), "changes", changes));
    }
}
