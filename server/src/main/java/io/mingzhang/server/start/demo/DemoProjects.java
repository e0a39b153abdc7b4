package io.mingzhang.server.start.demo;

import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoTables.Idea;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Projects of the units of a department: every idea of its trade in every unit, begun in one of the last years. */
final class DemoProjects {

    /** A unit has a second phase of every so-manieth idea. */
    private static final int SECOND_PHASE = 3;

    private static final long FEN_OF_TEN_THOUSAND_YUAN = 1_000_000;

    private final int year;
    private final boolean bySource;

    /**
     * Projects whose money is planned for a form.
     *
     * @param year the fiscal year that is being declared
     * @param bySource whether the form divides the appropriation by levels of government
     */
    DemoProjects(int year, boolean bySource) {
        this.year = year;
        this.bySource = bySource;
    }

    /** A project that was made. */
    record Made(String id, Idea idea, int firstYear, int number) {}

    /** Makes those of one unit; {@code number} counts units over the whole city. */
    List<Made> of(OwnClient clerk, String unit, List<Idea> ideas, int number) throws IOException, InterruptedException {
        List<Made> made = new ArrayList<>();
        for (int at = 0; at < ideas.size(); at++) {
            int kind = number * ideas.size() + at;
            made.add(make(clerk, unit, ideas.get(at), kind, ""));
            if (kind % SECOND_PHASE == 1) {
                made.add(make(clerk, unit, ideas.get(at), kind + 1, "（二期）"));
            }
        }
        return made;
    }

    private Made make(OwnClient clerk, String unit, Idea idea, int number, String phase)
            throws IOException, InterruptedException {
        int firstYear = year - number % Math.min(idea.years(), 3);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("field/NAME", idea.name() + phase);
        cells.put("field/KIND", idea.kind());
        cells.put("field/NATURE", idea.nature());
        cells.put("field/FIRST_YEAR", Integer.toString(firstYear));
        cells.put("field/STARTS", firstYear + "-01-01");
        cells.put("field/ENDS", (firstYear + idea.years() - 1) + "-12-31");
        cells.put("text/OVERVIEW", idea.words().what() + "。");
        cells.put("text/GROUNDS", "根据本级政府年度重点工作安排和行业管理要求设立，列入部门三年滚动规划。");
        cells.put("text/NECESSITY", idea.words().why() + "。");
        cells.put("text/FEASIBILITY", "已开展前期调查和测算，实施单位具备组织条件。");
        cells.put("text/MEASURES", "执行单位内部控制制度、项目管理办法和政府采购规定，资金专款专用，按月调度进度。");
        cells.put("text/PLAN", "一季度完成方案和采购，二、三季度组织实施，四季度验收并开展绩效自评。");
        plan(cells, idea, firstYear, number);
        JsonNode project = clerk.change("POST", "api/v1/projects", Map.of("unitId", unit, "cells", cells));
        return new Made(project.path("id").asString(), idea, firstYear, number);
    }

    private void plan(Map<String, String> cells, Idea idea, int firstYear, int number) {
        long total = 0;
        for (int each = firstYear; each < firstYear + idea.years(); each++) {
            long amount = (idea.amount() * 10L * (10 + number % 5) / 100) * FEN_OF_TEN_THOUSAND_YUAN;
            long upper = bySource ? amount / FEN_OF_TEN_THOUSAND_YUAN * 3 / 10 * FEN_OF_TEN_THOUSAND_YUAN : 0;
            if (upper > 0) {
                cells.put("plan/" + each + "/PROVINCIAL", Long.toString(upper));
            }
            cells.put("plan/" + each + "/" + (bySource ? "CITY" : "COUNTY"), Long.toString(amount - upper));
            total += amount;
        }
        cells.put("field/TOTAL", Long.toString(total));
    }
}
