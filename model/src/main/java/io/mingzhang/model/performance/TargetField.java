package io.mingzhang.model.performance;

/** The single fields of a performance target form. */
public enum TargetField {
    /** Name of the project. */
    PROJECT_NAME("项目名称"),
    /** Competent department, with or without code (主管部门及代码). */
    DEPARTMENT("主管部门"),
    /** Unit that carries the project out. */
    UNIT("实施单位"),
    /** Project nature: one-off, recurrent, new, continuing. */
    NATURE("项目属性"),
    /** Project period in words. */
    PERIOD("项目期"),
    /** Project category: 特定目标类, 其他运转类. */
    CATEGORY("项目类别"),
    /** Planned start. */
    START_DATE("计划开始日期"),
    /** Planned end. */
    END_DATE("计划完成日期"),
    /** Overview. */
    OVERVIEW("项目概况"),
    /** Grounds for the project. */
    GROUNDS("立项依据"),
    /** Why the project is needed. */
    NECESSITY("项目设立必要性"),
    /** Rules and measures that ensure it. */
    MEASURES("保证项目实施的制度、措施"),
    /** Plan of implementation. */
    PLAN("项目实施计划"),
    /** Person in charge. */
    PERSON_IN_CHARGE("负责人"),
    /** Clerk. */
    CLERK("经办人"),
    /** Telephone. */
    PHONE("联系电话"),
    /** Date filled in, often a time stamp. */
    FILLED_ON("填报日期"),
    /** Name of the department of a whole-department target. */
    DEPARTMENT_NAME("部门名称");

    private final String label;

    TargetField(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
