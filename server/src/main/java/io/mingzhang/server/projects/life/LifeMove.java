package io.mingzhang.server.projects.life;

import io.mingzhang.server.platform.access.Permission;

/** What can be done to a project as a whole. */
public enum LifeMove {
    /** The unit sends it to be admitted. */
    PROPOSE("申报入库", Permission.PROJECT_WRITE, false),
    /** The unit takes it back before anybody decided. */
    WITHDRAW("撤回申报", Permission.PROJECT_WRITE, false),
    /** Whoever it waits with admits it. */
    ADMIT("同意入库", Permission.PROJECT_ADMIT, false),
    /** Whoever it waits with sends it back to the unit. */
    RETURN("退回补充", Permission.PROJECT_ADMIT, true),
    /** It leaves the reserve. */
    RELEASE("退出储备", Permission.PROJECT_ADMIT, true),
    /** It is chosen for a budget. */
    COMPILE("列入预算编制", Permission.PROJECT_WRITE, false),
    /** It goes back from the budget to the reserve. */
    UNCOMPILE("退回储备", Permission.PROJECT_WRITE, false),
    /** Its budget is approved. */
    EXECUTE("转入执行", Permission.PROJECT_ADMIT, false),
    /** The approval is taken back. */
    UNEXECUTE("退回编制", Permission.PROJECT_ADMIT, true),
    /** It is done. */
    END("办理结束", Permission.PROJECT_WRITE, false),
    /** It is stopped. */
    TERMINATE("终止", Permission.PROJECT_ADMIT, true),
    /** It goes on after all: an ended one is executed again, a terminated one begins anew. */
    RESUME("恢复", Permission.PROJECT_ADMIT, true);

    private final String label;
    private final Permission permission;
    private final boolean needsReason;

    LifeMove(String label, Permission permission, boolean needsReason) {
        this.label = label;
        this.permission = permission;
        this.needsReason = needsReason;
    }

    /** The Chinese verb users see. */
    public String label() {
        return label;
    }

    /** What the person must be permitted. */
    public Permission permission() {
        return permission;
    }

    /** Whether it hurts somebody, who is then told why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether it decides about what somebody else proposed. */
    public boolean decides() {
        return this == ADMIT || this == RETURN;
    }
}
