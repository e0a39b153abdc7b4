package io.mingzhang.kernel;

/** The code sets of the classification of government revenue and expenditure (政府收支分类科目) and their neighbours. */
public enum ClassificationScheme {
    /** 支出功能分类, 201 to 232: 类 3, 款 5, 项 7 digits. */
    FUNCTIONAL,
    /** 收入分类, 101 to 110: 类 3, 款 5, 项 7, 目 9 digits. */
    INCOME,
    /** 部门预算支出经济分类, 301 to 399: 类 3, 款 5 digits. */
    DEPARTMENTAL_ECONOMIC,
    /** 政府预算支出经济分类, 501 to 599: 类 3, 款 5 digits. */
    GOVERNMENT_ECONOMIC
}
