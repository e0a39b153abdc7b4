package io.mingzhang.model.performance;

/** The rows of the funding block of a target. */
public enum FundingSource {
    /** 资金总额 of the period. */
    TOTAL("资金总额"),
    /** 中央财政资金. */
    CENTRAL("中央财政资金"),
    /** 省级财政资金. */
    PROVINCIAL("省级财政资金"),
    /** 市县(区)财政资金, both levels in one row. */
    CITY_COUNTY("市县（区）财政资金"),
    /** 市级财政资金. */
    CITY("市级财政资金"),
    /** 县级(区、县级市)财政资金. */
    COUNTY("县级财政资金"),
    /** 乡镇财政资金. */
    TOWN("乡镇财政资金"),
    /** 政府性基金, where a form divides the appropriation by fund book. */
    GOVERNMENT_MANAGED_FUNDS("政府性基金"),
    /** 国有资本经营预算, where a form divides the appropriation by fund book. */
    STATE_CAPITAL_OPERATIONS("国有资本经营预算"),
    /** 财政专户管理资金. */
    SPECIAL_FISCAL_ACCOUNT_FUNDS("财政专户管理资金"),
    /** 上级财政资金: money from the level above, whichever it is. */
    UPPER_LEVEL("上级财政资金"),
    /** 本级财政资金, beside money from the level above. */
    OWN_LEVEL("本级财政资金"),
    /** 财政资金, all levels (variant F). */
    FISCAL("财政资金"),
    /** 财政拨款. */
    APPROPRIATION("财政拨款"),
    /** 当年财政拨款 (variant F). */
    CURRENT_APPROPRIATION("当年财政拨款"),
    /** 上年结转资金. */
    CARRY_OVER("上年结转资金"),
    /** 单位自筹. */
    SELF_RAISED("单位自筹"),
    /** 其他资金. */
    OTHER("其他资金"),
    /** A source printed in words that no known source has; its label is kept as printed. */
    UNKNOWN("未归类的资金来源");

    private final String label;

    FundingSource(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
