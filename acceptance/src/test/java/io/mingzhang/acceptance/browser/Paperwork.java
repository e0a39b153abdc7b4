package io.mingzhang.acceptance.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Projects and declarations that have to be there before a test begins, made as the pages would ask the server for them. */
record Paperwork(Office office) {

    static final String UNIT = "晴川市实验小学";

    /** What a complete form says beside what it takes from its project. */
    private static final Map<String, String> TEXTS = Map.of(
            "goal/IMPLEMENTATION", "按计划完成全部内容，保障教学秩序。",
            "goal/ANNUAL", "按计划完成全部内容，保障教学秩序。",
            "field/PERSON_IN_CHARGE", "周正",
            "field/CLERK", "林晓",
            "field/PHONE", "000-00000000",
            "field/FILLED_ON", "2026年11月21日");

    /** Level 1, level 2, name and value of the indicators of a complete form. */
    private static final List<List<String>> INDICATORS = List.of(
            List.of("OUTPUT", "QUANTITY", "设备购置数量", "≥40套"),
            List.of("OUTPUT", "QUALITY", "设备验收合格率", "≥98%"),
            List.of("OUTPUT", "TIMELINESS", "采购完成时间", "2027年10月31日前"),
            List.of("OUTPUT", "COST", "单套设备购置成本", "≤15000元/套"),
            List.of("BENEFIT", "SOCIAL", "实验课开出率", "≥95%"),
            List.of("SATISFACTION", "RECIPIENT_SATISFACTION", "师生满意度", "≥90%"));

    /** A project with nothing but its name; gives its id. */
    String project(String name) {
        return project(name, Office.YEAR);
    }

    /** The same, of which the budget begins in that year. */
    String project(String name, int firstYear) {
        return make(Map.of("field/NAME", name, "field/KIND", "31", "field/FIRST_YEAR", String.valueOf(firstYear)));
    }

    /** A complete project of 600,000 yuan which department and finance have admitted; gives its id. */
    String admitted(String name) {
        String id = make(Map.ofEntries(
                Map.entry("field/NAME", name),
                Map.entry("field/KIND", "31"),
                Map.entry("field/NATURE", "ONE_OFF"),
                Map.entry("field/FIRST_YEAR", year()),
                Map.entry("field/STARTS", "2027-01-01"),
                Map.entry("field/ENDS", "2027-12-31"),
                Map.entry("field/TOTAL", "60000000"),
                Map.entry("plan/2027/CITY", "60000000"),
                Map.entry("text/OVERVIEW", "按教学需要更新校内设施设备，改善办学条件。"),
                Map.entry("text/GROUNDS", "根据本级政府年度重点工作安排设立。"),
                Map.entry("text/NECESSITY", "现有设施设备老化，影响教学，须尽早更新。"),
                Map.entry("text/FEASIBILITY", "已完成现场勘查和造价测算。"),
                Map.entry("text/MEASURES", "执行单位内部控制制度和政府采购规定。"),
                Map.entry("text/PLAN", "一季度采购，二、三季度实施，四季度验收。")));
        life("clerk", "PROPOSE", id);
        life("reviewer", "ADMIT", id);
        life("business", "ADMIT", id);
        return id;
    }

    private String make(Map<String, String> cells) {
        String unit = office.place(UNIT).id();
        return id(office.of("clerk").ask("POST", "/projects", Map.of("unitId", unit, "cells", cells)));
    }

    private void life(String who, String move, String project) {
        office.of(who).ask("POST", "/projects/bulk", Map.of("action", move, "ids", List.of(project)));
    }

    /** An empty declaration of a project of this name, not yet admitted; gives the address of its form. */
    String declaration(String name) {
        return address(declare(project(name)));
    }

    /** A declaration nothing stands against, of an admitted project of this name; gives the address of its form. */
    String filled(String name) {
        String id = declare(admitted(name));
        Map<String, Object> view = office.of("clerk").ask("GET", "/declarations/" + id, Map.of());
        List<Map<String, ?>> changes = new ArrayList<>();
        TEXTS.forEach((at, text) -> changes.add(Map.of("op", "SET", "at", at, "from", said(view, at), "to", text)));
        INDICATORS.forEach(words -> changes.add(inserted(words)));
        Object revision = Objects.requireNonNull(view.get("revision"));
        office.of("clerk").ask("PATCH", "/declarations/" + id, Map.of("revision", revision, "changes", changes));
        return address(id);
    }

    private String declare(String project) {
        Map<String, ?> order = Map.of("projectId", project, "year", Office.YEAR, "templateId", "A");
        return id(office.of("clerk").ask("POST", "/declarations", order));
    }

    /** What stands in a cell already: some come from the project and from who makes the declaration. */
    private static String said(Map<String, Object> view, String at) {
        String[] area = at.split("/");
        Map<?, ?> cells = (Map<?, ?>) Objects.requireNonNull(view.get(area[0] + "s"));
        return String.valueOf(Objects.requireNonNullElse(cells.get(area[1]), ""));
    }

    /** In front of everything else in the form. */
    private static Map<String, ?> inserted(List<String> words) {
        Map<String, String> side = Map.of("name", words.get(2), "value", words.get(3), "standard", "");
        Map<String, ?> row = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "category",
                words.get(0),
                "type",
                words.get(1),
                "position",
                0,
                "implementation",
                side,
                "annual",
                side);
        return Map.of("op", "INSERT", "block", "indicators", "row", row);
    }

    /** Sends it on its way, as the one who filled it in. */
    void submit(String address) {
        move("clerk", address, Map.of("kind", "SUBMIT"));
    }

    /** Somebody does this with it where it stands. */
    void move(String who, String address, Map<String, ?> order) {
        office.of(who).ask("POST", "/flows/TARGET/" + address.substring("/targets/".length()) + "/moves", order);
    }

    private static String year() {
        return String.valueOf(Office.YEAR);
    }

    private static String id(Map<String, Object> made) {
        return String.valueOf(made.get("id"));
    }

    private static String address(String declaration) {
        return "/targets/" + declaration;
    }
}
