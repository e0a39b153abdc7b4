package io.mingzhang.model.budget;

/** The source of money (资金性质 / 收入来源), nested: 财政拨款 holds the three fund books. */
public enum Fund {
    /** All sources together. */
    ALL("全部资金"),
    /** 财政拨款: general public, fund and state capital budget together. */
    FISCAL_APPROPRIATION("财政拨款"),
    /** 一般公共预算. */
    GENERAL_PUBLIC("一般公共预算"),
    /** 政府性基金预算. */
    GOVERNMENT_MANAGED_FUNDS("政府性基金预算"),
    /** 国有资本经营预算. */
    STATE_CAPITAL_OPERATIONS("国有资本经营预算"),
    /** 政府预算资金 of procurement tables: the fund books together. */
    GOVERNMENT_BUDGET_FUNDS("政府预算资金"),
    /** 财政专户管理资金. */
    SPECIAL_FISCAL_ACCOUNT_FUNDS("财政专户管理资金"),
    /** 单位资金. */
    UNIT_OWN_FUNDS("单位资金"),
    /** 事业收入 of public institutions. */
    OPERATING_INCOME("事业收入"),
    /** 事业单位经营收入. */
    BUSINESS_INCOME("事业单位经营收入"),
    /** 上级补助收入. */
    SUPERIOR_SUBSIDY("上级补助收入"),
    /** 附属单位上缴收入. */
    AFFILIATE_REMITTANCE("附属单位上缴收入"),
    /** 其他收入 / 其他资金. */
    OTHER_INCOME("其他收入"),
    /** 上级或下级财政补助资金, a part of other columns in procurement tables. */
    INTERGOVERNMENTAL_SUBSIDY("上下级财政补助资金"),
    /** 非财政拨款: everything that is not fiscal appropriation. */
    NON_APPROPRIATION("非财政拨款"),
    /** 使用非财政拨款结余. */
    NON_APPROPRIATION_SURPLUS("使用非财政拨款结余");

    private final String label;

    Fund(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
