package io.mingzhang.server.performance.effects;

import io.mingzhang.kernel.Severity;

/**
 * The checks of declarations that are not of the rulebook: what the template demands, and what the project library and
 * other declarations say.
 */
public enum FormCheck {
    /** The template marks a field as required. */
    FIELDS_FILLED("DEC-01", "必填栏已填写", Severity.ERROR),
    /** The template marks an amount as required. */
    MONEY_FILLED("DEC-02", "资金已填写", Severity.ERROR),
    /** The template demands goals. */
    GOALS_FILLED("DEC-03", "总体目标已填写", Severity.ERROR),
    /** The template demands so many indicators of a type. */
    INDICATORS_FILLED("DEC-04", "必备指标已填写", Severity.ERROR),
    /** A value without a name belongs to nothing. */
    INDICATORS_NAMED("DEC-05", "指标有名称", Severity.ERROR),
    /** The project was admitted and goes on. */
    PROJECT_ADMITTED("DEC-11", "项目已入库", Severity.ERROR),
    /** The name is that of the library. */
    PROJECT_NAMED("DEC-12", "项目名称与项目库一致", Severity.ERROR),
    /** The money of the year is that of the plan. */
    YEAR_AS_PLANNED("DEC-13", "年度资金与项目库一致", Severity.ERROR),
    /** The money of the whole period is that of the plan. */
    PERIOD_AS_PLANNED("DEC-14", "实施期资金与项目库一致", Severity.ERROR),
    /** Every declared project is part of a task. */
    PROJECTS_ASSIGNED("DEC-15", "项目列入主要任务", Severity.WARNING),
    /** A task costs what its projects cost. */
    TASK_AS_PROJECTS("DEC-16", "任务金额等于所含项目之和", Severity.ERROR),
    /** A gathered indicator is still what its source says. */
    LINK_AS_SOURCE("DEC-17", "汇总指标与项目一致", Severity.WARNING),
    /** Basic expenditure is what the budget says, where the budget is known. */
    BASIC_AS_BUDGET("DEC-18", "基本支出与部门预算一致", Severity.WARNING);

    private final String id;
    private final String title;
    private final Severity severity;

    FormCheck(String id, String title, Severity severity) {
        this.id = id;
        this.title = title;
        this.severity = severity;
    }

    /** Its public id, never reused. */
    public String id() {
        return id;
    }

    /** The demand, in short. */
    public String title() {
        return title;
    }

    /** How grave a failure is. */
    public Severity severity() {
        return severity;
    }
}
