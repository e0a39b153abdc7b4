package io.mingzhang.model.budget;

/** What kind of expenditure (or other quantity) a figure states. */
public enum Measure {
    /** All of it. */
    TOTAL("合计"),
    /** 基本支出. */
    BASIC("基本支出"),
    /** 项目支出. */
    PROJECT("项目支出"),
    /** 人员经费, part of basic expenditure. */
    PERSONNEL("人员经费"),
    /** 公用经费, part of basic expenditure. */
    OPERATING("公用经费"),
    /** 工资福利支出 as a column. */
    WAGES("工资福利支出"),
    /** 商品和服务支出 as a column. */
    GOODS_AND_SERVICES("商品和服务支出"),
    /** 对个人和家庭的补助 as a column. */
    INDIVIDUALS_AND_FAMILIES("对个人和家庭的补助"),
    /** 其他运转类 projects, part of project expenditure. */
    OTHER_OPERATION("其他运转类"),
    /** 特定目标类 projects, part of project expenditure. */
    SPECIFIC_TARGET("特定目标类"),
    /** 上缴上级支出 (final accounts). */
    REMITTANCE_TO_SUPERIOR("上缴上级支出"),
    /** 经营支出 (final accounts). */
    BUSINESS_EXPENDITURE("经营支出"),
    /** 对附属单位补助支出 (final accounts). */
    SUBSIDY_TO_AFFILIATES("对附属单位补助支出"),
    /** “三公”经费合计. */
    THREE_PUBLIC("“三公”经费"),
    /** 因公出国（境）费. */
    OVERSEAS("因公出国（境）费"),
    /** 公务接待费. */
    HOSPITALITY("公务接待费"),
    /** 公务用车购置及运行维护费 together. */
    VEHICLES("公务用车购置及运行费"),
    /** 公务用车购置费. */
    VEHICLE_PURCHASE("公务用车购置费"),
    /** 公务用车运行维护费. */
    VEHICLE_OPERATION("公务用车运行维护费"),
    /** 会议费; not part of 三公. */
    MEETING("会议费"),
    /** 培训费; not part of 三公. */
    TRAINING("培训费"),
    /** 机关运行经费. */
    AGENCY_OPERATING("机关运行经费"),
    /** 政府采购预算, all kinds. */
    PROCUREMENT("政府采购"),
    /** 政府采购货物. */
    PROCUREMENT_GOODS("政府采购货物"),
    /** 政府采购工程. */
    PROCUREMENT_WORKS("政府采购工程"),
    /** 政府采购服务. */
    PROCUREMENT_SERVICES("政府采购服务"),
    /** 政府购买服务. */
    PURCHASE_OF_SERVICES("政府购买服务"),
    /** Money of the projects with performance targets. */
    PERFORMANCE_TARGETS("绩效目标涉及资金"),
    /** Money under the whole-department target. */
    DEPARTMENT_PERFORMANCE("部门整体支出"),
    /** Fixed and intangible assets in money. */
    ASSETS("国有资产"),
    /** 年初结转和结余, a balance row or column. */
    OPENING_BALANCE("年初结转和结余"),
    /** 年末结转和结余, a balance row or column. */
    CLOSING_BALANCE("年末结转和结余"),
    /** Any other quantity. */
    OTHER("其他");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
