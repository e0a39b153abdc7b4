package io.mingzhang.documents.fictional;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An error planted into a fictional document, with the checks that should notice it.
 *
 * @param id short English name
 * @param description what was done, in Chinese
 * @param checks ids of checks, at least one of which should fail at the altered place
 * @param changes what is printed instead, by key
 */
public record PlantedError(
        String id, String description, List<String> checks, Map<String, UnaryOperator<String>> changes) {

    /** Every kind of error the generator knows. */
    public static final List<PlantedError> ALL = List.of(
            figure("row-total", "支出总表“合计”行的基本支出多出一位", List.of("SUM-01", "SUM-02"), "expenditure/total/basic", "1.00"),
            figure("parent", "一般公共预算支出表“住房改革支出”款级金额有误", List.of("SUM-03"), "general/22102/total", "0.90"),
            figure("across", "收入总表“行政单位医疗”与支出总表不一致", List.of("XT-01", "SUM-03"), "income/2101101/total", "0.50"),
            figure("class", "收支总表“卫生健康支出”与支出总表不一致", List.of("XT-02", "SUM-04"), "summary/210/total", "3.00"),
            figure("three-public", "“三公”合计与各项不符", List.of("SUM-06"), "threePublic/total", "0.20"),
            figure("text-amount", "文字中的基本支出与报表不一致", List.of("NAR-01"), "text/basic", "0.01"),
            figure("text-share", "文字中的占比有误", List.of("NAR-02"), "text/basicShare", "1.30"),
            figure("text-rate", "文字中的增幅有误", List.of("NAR-03"), "text/rate", "2.00"),
            replacement("code-name", "支出总表科目名称与代码不符", List.of("COD-01"), "expenditure/2210201/name", "购房补贴"),
            replacement("count", "文字中的项目个数有误", List.of("CF-02"), "text/count", "99"),
            figure("list-form", "项目支出表金额与申报表不一致", List.of("CF-01"), "projects/1/project", "0.40"),
            figure("form-sources", "申报表资金来源之和不等于总额", List.of("FRM-01"), "forms/1/localAnnual", "1"),
            replacement("form-years", "一年期项目的实施期资金是年度资金的三倍", List.of("FRM-02"), "forms/0/implementation", "THREE"),
            replacement("note", "空表说明写成了另一本预算", List.of("PRV-04"), "note/capital", "注：本部门无政府性基金预算支出，本表无数据"));

    private static PlantedError figure(String id, String description, List<String> checks, String key, String plus) {
        return new PlantedError(id, description, checks, Map.of(key, text -> shifted(text, new BigDecimal(plus))));
    }

    private static PlantedError replacement(
            String id, String description, List<String> checks, String key, String text) {
        return new PlantedError(
                id, description, checks, Map.of(key, truth -> text.equals("THREE") ? times(truth, 3) : text));
    }

    /** The printed number plus an amount in the same unit, printed the same way. */
    private static String shifted(String printed, BigDecimal plus) {
        BigDecimal value = new BigDecimal(printed.isEmpty() ? "0" : printed.replace(",", ""));
        return printedLike(printed, value.add(plus).setScale(value.scale(), java.math.RoundingMode.UP));
    }

    private static String times(String printed, int factor) {
        return printedLike(printed, new BigDecimal(printed.replace(",", "")).multiply(BigDecimal.valueOf(factor)));
    }

    private static String printedLike(String printed, BigDecimal value) {
        return printed.contains(",") ? ("%,." + value.scale() + "f").formatted(value) : value.toPlainString();
    }

    /** The alterations that plant all of these errors. */
    public static Alterations plant(List<PlantedError> errors) {
        Map<String, UnaryOperator<String>> all = new java.util.HashMap<>();
        errors.forEach(error -> all.putAll(error.changes()));
        return new Alterations(all);
    }
}
