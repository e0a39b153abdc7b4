package io.mingzhang.server.start.demo;

import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoTables.Idea;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Projects of the units of a department: every idea of its trade at another place in every unit. */
final class DemoProjects {

    private static final int MOST_AT_ONCE = 100;
    private static final long FEN_OF_TEN_THOUSAND_YUAN = 1_000_000;
    /** Neighbouring units work at places that are so far apart in the list. */
    private static final int PLACES_APART = 3;

    private final int year;
    private final boolean bySource;
    private final DemoWords words;

    /**
     * Projects whose money is planned for a form.
     *
     * @param year the fiscal year that is being declared
     * @param bySource whether the form divides the appropriation by levels of government
     * @param words what makes them differ
     */
    DemoProjects(int year, boolean bySource, DemoWords words) {
        this.year = year;
        this.bySource = bySource;
        this.words = words;
    }

    /**
     * A project that was made.
     *
     * @param number counts all projects of the city
     */
    record Made(String id, Idea idea, int firstYear, int number, DemoFate fate) {

        int lastYear() {
            return firstYear + idea.years() - 1;
        }

        boolean goesOnIn(int which) {
            return firstYear <= which && which <= lastYear();
        }
    }

    /**
     * A unit.
     *
     * @param number counts units over the whole city
     */
    record Unit(String id, String division, int number) {}

    /** Makes those of one unit. */
    List<Made> of(OwnClient clerk, Unit unit, List<Idea> ideas) throws IOException, InterruptedException {
        List<Made> made = new ArrayList<>();
        for (int at = 0; at < ideas.size(); at++) {
            Idea idea = ideas.get(at);
            int number = unit.number() * ideas.size() + at;
            DemoFate fate = DemoFate.of(number);
            int firstYear = fate.firstYear(year, idea.years(), number);
            String place = words.place(unit.division(), unit.number() * PLACES_APART + at);
            Map<String, String> cells = cells(idea, place, firstYear, number);
            String id = clerk.change("POST", "api/v1/projects", Map.of("unitId", unit.id(), "cells", cells))
                    .path("id")
                    .asString();
            made.add(new Made(id, idea, firstYear, number, fate));
        }
        return made;
    }

    private Map<String, String> cells(Idea idea, String place, int firstYear, int number) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("field/NAME", place + idea.name());
        cells.put("field/KIND", idea.kind());
        cells.put("field/NATURE", idea.nature());
        cells.put("field/FIRST_YEAR", Integer.toString(firstYear));
        cells.put("field/STARTS", firstYear + "-01-01");
        cells.put("field/ENDS", (firstYear + idea.years() - 1) + "-12-31");
        cells.put("field/LEADER", DemoWords.person(number / 2));
        cells.put("field/PHONE", phone(number / 2));
        cells.put("text/OVERVIEW", "在" + place + idea.words().what() + "。" + words.situation(number) + "。");
        cells.put("text/GROUNDS", words.reason(number + 3) + "，列入部门三年滚动规划。");
        cells.put("text/NECESSITY", idea.words().why() + "；" + words.reason(number) + "。");
        cells.put("text/FEASIBILITY", words.situation(number + 5) + "，实施单位具备组织条件。");
        cells.put("text/MEASURES", "执行单位内部控制制度和政府采购规定，资金专款专用，按月调度进度；" + words.situation(number + 8) + "。");
        cells.put("text/PLAN", "一季度完成方案和采购，二、三季度组织实施，四季度验收并开展绩效自评。");
        plan(cells, idea, firstYear, number);
        return cells;
    }

    /** A number that is nobody's. */
    static String phone(int number) {
        return "000-0000%04d".formatted(1000 + number);
    }

    private void plan(Map<String, String> cells, Idea idea, int firstYear, int number) {
        long total = 0;
        for (int each = firstYear; each < firstYear + idea.years(); each++) {
            long amount = DemoForms.scaled(idea.amount(), number) * FEN_OF_TEN_THOUSAND_YUAN;
            long upper = bySource ? amount / FEN_OF_TEN_THOUSAND_YUAN * 3 / 10 * FEN_OF_TEN_THOUSAND_YUAN : 0;
            if (upper > 0) {
                cells.put("plan/" + each + "/PROVINCIAL", Long.toString(upper));
            }
            cells.put("plan/" + each + "/" + (bySource ? "CITY" : "COUNTY"), Long.toString(amount - upper));
            total += amount;
        }
        cells.put("field/TOTAL", Long.toString(total));
    }

    /** Those who decide about projects. */
    record Deciders(OwnClient clerk, OwnClient department, OwnClient finance) {}

    /** Brings them through admission and, those that came so far, into the budget. */
    static void admit(List<Made> made, Deciders deciders) throws IOException, InterruptedException {
        move(deciders.clerk(), "PROPOSE", "", made, one -> one.fate().isBehind(DemoFate.WITH_DEPARTMENT));
        move(deciders.department(), "RETURN", "请补充测算明细和实施地点清单。", made, one -> one.fate() == DemoFate.SENT_BACK);
        move(
                deciders.department(),
                "ADMIT",
                "",
                made,
                one -> one.fate() != DemoFate.SENT_BACK && one.fate().isBehind(DemoFate.WITH_FINANCE));
        move(deciders.finance(), "ADMIT", "", made, one -> one.fate().isBehind(DemoFate.RESERVED));
        move(
                deciders.clerk(),
                "COMPILE",
                "",
                made,
                one -> one.fate() != DemoFate.TERMINATED && one.fate().isBehind(DemoFate.COMPILING));
        move(
                deciders.finance(),
                "EXECUTE",
                "",
                made,
                one -> one.fate() == DemoFate.EXECUTING || one.fate() == DemoFate.ENDED);
    }

    /** Ends those that are done or were stopped, after their targets were sent. */
    static void end(List<Made> made, Deciders deciders) throws IOException, InterruptedException {
        move(deciders.clerk(), "END", "", made, one -> one.fate() == DemoFate.ENDED);
        move(deciders.finance(), "TERMINATE", "实施条件发生变化，经研究不再安排。", made, one -> one.fate() == DemoFate.TERMINATED);
    }

    private static void move(OwnClient who, String action, String reason, List<Made> made, Predicate<Made> which)
            throws IOException, InterruptedException {
        List<String> ids = made.stream().filter(which).map(Made::id).toList();
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            Map<String, Object> order = new LinkedHashMap<>();
            order.put("action", action);
            order.put("ids", ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE)));
            order.put("reason", reason);
            DemoFlow.demandAll(who.change("POST", "api/v1/projects/bulk", order));
        }
    }
}
