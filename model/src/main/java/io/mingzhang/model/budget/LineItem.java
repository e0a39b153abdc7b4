package io.mingzhang.model.budget;

/** Rows without a classification code that mean the same in every table. */
public enum LineItem {
    /** No such row: it has a code or a free name. */
    NONE(""),
    /** 合计 of the table. */
    TOTAL("合计"),
    /** 小计 of the rows above or below it. */
    SUBTOTAL("小计"),
    /** 本年收入合计. */
    INCOME_TOTAL("本年收入合计"),
    /** 本年支出合计. */
    EXPENDITURE_TOTAL("本年支出合计"),
    /** 收入总计, with carry-over. */
    GRAND_TOTAL_INCOME("收入总计"),
    /** 支出总计, with carry-over. */
    GRAND_TOTAL_EXPENDITURE("支出总计"),
    /** 上年结转 / 年初结转和结余. */
    CARRY_OVER_IN("上年结转"),
    /** 年终结转 / 年末结转和结余. */
    CARRY_OVER_OUT("年终结转"),
    /** 使用非财政拨款结余（含专用结余）. */
    USE_OF_SURPLUS("使用结余"),
    /** 结余分配. */
    SURPLUS_DISTRIBUTION("结余分配"),
    /** 财政拨款收入. */
    INCOME_FISCAL_APPROPRIATION("财政拨款收入"),
    /** Income from the general public budget. */
    INCOME_GENERAL_PUBLIC("一般公共预算"),
    /** Income from government-managed funds. */
    INCOME_GOVERNMENT_MANAGED_FUNDS("政府性基金预算"),
    /** Income from state capital operations. */
    INCOME_STATE_CAPITAL_OPERATIONS("国有资本经营预算"),
    /** 财政专户管理资金. */
    INCOME_SPECIAL_FISCAL_ACCOUNT_FUNDS("财政专户管理资金"),
    /** 单位资金. */
    INCOME_UNIT_OWN_FUNDS("单位资金"),
    /** 事业收入. */
    INCOME_OPERATING("事业收入"),
    /** 事业单位经营收入. */
    INCOME_BUSINESS("事业单位经营收入"),
    /** 上级补助收入. */
    INCOME_SUPERIOR_SUBSIDY("上级补助收入"),
    /** 附属单位上缴收入. */
    INCOME_AFFILIATE_REMITTANCE("附属单位上缴收入"),
    /** 其他收入. */
    INCOME_OTHER("其他收入"),
    /** 基本支出 as a row. */
    BASIC("基本支出"),
    /** 项目支出 as a row. */
    PROJECT("项目支出"),
    /** 人员经费 as a row. */
    PERSONNEL("人员经费"),
    /** 公用经费 as a row. */
    OPERATING("公用经费"),
    /** “三公”经费 total as a row. */
    THREE_PUBLIC("“三公”经费合计"),
    /** 因公出国（境）费. */
    OVERSEAS("因公出国（境）费"),
    /** 公务接待费. */
    HOSPITALITY("公务接待费"),
    /** 公务用车购置及运行维护费. */
    VEHICLES("公务用车购置及运行费"),
    /** 公务用车购置费. */
    VEHICLE_PURCHASE("公务用车购置费"),
    /** 公务用车运行维护费. */
    VEHICLE_OPERATION("公务用车运行维护费"),
    /** 会议费. */
    MEETING("会议费"),
    /** 培训费. */
    TRAINING("培训费"),
    /** 机关运行经费. */
    AGENCY_OPERATING("机关运行经费"),
    /** 上缴上级支出 as a row. */
    REMITTANCE_TO_SUPERIOR("上缴上级支出"),
    /** 经营支出 as a row. */
    BUSINESS_EXPENDITURE("经营支出"),
    /** 对附属单位补助支出 as a row. */
    SUBSIDY_TO_AFFILIATES("对附属单位补助支出"),
    /** A row of counts, not of money: 公务用车保有量, 国内公务接待批次. */
    COUNT("数量");

    private final String label;

    LineItem(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
