package io.mingzhang.model.budget;

/** What a column of a budget table holds. */
public enum ColumnRole {
    /** A classification code in one column. */
    CODE("科目编码"),
    /** The first three digits of a code in three columns. */
    CODE_CLASS("类"),
    /** The two digits of the section. */
    CODE_SECTION("款"),
    /** The two digits of the item. */
    CODE_ITEM("项"),
    /** The name of the row: subject, item, unit or project. */
    NAME("名称"),
    /** A second name: the government economic subject beside the departmental one. */
    SECOND_NAME("对应名称"),
    /** The code of a department or unit. */
    UNIT_CODE("单位编码"),
    /** The name of a department or unit. */
    UNIT_NAME("单位名称"),
    /** The name of a project. */
    PROJECT_NAME("项目名称"),
    /** An economic subject, with or without code. */
    ECONOMIC_SUBJECT("支出经济分类"),
    /** An item of the procurement catalogue. */
    PROCUREMENT_ITEM("采购品目"),
    /** Money. */
    AMOUNT("金额"),
    /** A count. */
    QUANTITY("数量"),
    /** Money per unit; never added up. */
    UNIT_PRICE("单价"),
    /** Text: 台, 批, 个. */
    UNIT_OF_MEASURE("计量单位"),
    /** Free text. */
    REMARK("备注"),
    /** Any other text: 资金来源, 资金性质, 支出项目类别. */
    TEXT("文字");

    private final String label;

    ColumnRole(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
