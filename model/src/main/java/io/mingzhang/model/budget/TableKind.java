package io.mingzhang.model.budget;

/** The kinds of budget tables (domain forms, sections 7 and 11); whether they state a budget or final accounts is the document's kind. */
public enum TableKind {
    /** 预算收支总表 / 收入支出决算总表: income and expenditure side by side. */
    INCOME_EXPENDITURE_SUMMARY("收支总表"),
    /** 收入总表 / 收入决算表: income by functional code and source. */
    INCOME_SUMMARY("收入总表"),
    /** 支出总表 / 支出决算表: expenditure by functional code, basic and project. */
    EXPENDITURE_SUMMARY("支出总表"),
    /** 财政拨款收支总表: fiscal appropriation by fund book. */
    APPROPRIATION_SUMMARY("财政拨款收支总表"),
    /** 财政拨款支出表: expenditure of all fund books together, by functional or economic code. */
    APPROPRIATION_EXPENDITURE("财政拨款支出表"),
    /** 一般公共预算支出表 by functional code. */
    GENERAL_PUBLIC_EXPENDITURE("一般公共预算支出表"),
    /** 一般公共预算基本支出 by economic classification. */
    BASIC_EXPENDITURE_BY_ECONOMIC("一般公共预算基本支出经济分类表"),
    /** 政府性基金预算收入表. */
    FUND_INCOME("政府性基金预算收入表"),
    /** 政府性基金预算支出表. */
    FUND_EXPENDITURE("政府性基金预算支出表"),
    /** 政府性基金收入支出表: both in one table. */
    FUND_INCOME_EXPENDITURE("政府性基金预算收支表"),
    /** 国有资本经营预算收入表. */
    STATE_CAPITAL_INCOME("国有资本经营预算收入表"),
    /** 国有资本经营预算支出表. */
    STATE_CAPITAL_EXPENDITURE("国有资本经营预算支出表"),
    /** 国有资本经营预算收支表: both in one table. */
    STATE_CAPITAL_INCOME_EXPENDITURE("国有资本经营预算收支表"),
    /** 政府采购预算表, by item of procurement. */
    PROCUREMENT("政府采购预算表"),
    /** 政府购买服务预算表. */
    PURCHASE_OF_SERVICES("政府购买服务预算表"),
    /** “三公”经费预算表, vertical or horizontal. */
    THREE_PUBLIC("“三公”经费表"),
    /** 机关运行经费预算表, by unit. */
    AGENCY_OPERATING("机关运行经费表"),
    /** “三公”经费 and 机关运行经费 in one table. */
    THREE_PUBLIC_AND_OPERATING("“三公”经费和机关运行经费表"),
    /** 项目支出预算表: one row a project. */
    PROJECT_LIST("项目支出表"),
    /** 项目支出预算表 of carried-over funds. */
    PROJECT_LIST_CARRY_OVER("项目支出表（上年结转）"),
    /** 国有资产占有使用情况表, 新增资产配置表. */
    ASSETS("国有资产占用表"),
    /** A table with amounts that is none of these. */
    UNKNOWN("未识别的表");

    private final String label;

    TableKind(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
