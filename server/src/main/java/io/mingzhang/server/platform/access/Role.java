package io.mingzhang.server.platform.access;

/** What somebody is in the administration (角色); a right gives a role over a part of the tree of organizations. */
public enum Role {
    /** Fills in projects and targets of a unit. */
    UNIT_CLERK("单位经办人"),
    /** Approves for a unit. */
    UNIT_HEAD("单位负责人"),
    /** Reviews for a competent department. */
    DEPARTMENT_REVIEWER("部门审核人"),
    /** Reviews in a business office of the finance department. */
    FINANCE_BUSINESS_REVIEWER("财政业务审核人"),
    /** Reviews in the performance office of the finance department, and opens seasons. */
    FINANCE_PERFORMANCE_REVIEWER("财政绩效审核人"),
    /** Decides for the finance department. */
    BUREAU_HEAD("财政局领导"),
    /** Reads everything of the business, changes nothing. */
    AUDITOR("审计人员"),
    /** Looks after organizations and accounts. */
    SYSTEM_ADMINISTRATOR("系统管理员"),
    /** Grants rights. */
    SECURITY_ADMINISTRATOR("安全管理员"),
    /** Reads the audit trail. */
    AUDIT_ADMINISTRATOR("审计管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As shown, in Chinese. */
    public String label() {
        return label;
    }

    /** Whether it is one of the three administrators (三员), who are kept apart from each other and from the business. */
    public boolean isAdministrator() {
        return switch (this) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> true;
            case UNIT_CLERK,
                    UNIT_HEAD,
                    DEPARTMENT_REVIEWER,
                    FINANCE_BUSINESS_REVIEWER,
                    FINANCE_PERFORMANCE_REVIEWER,
                    BUREAU_HEAD,
                    AUDITOR -> false;
        };
    }
}
