package io.mingzhang.server.performance.declarations;

/** Whose target it is. */
public enum TargetKind {
    /** Of a project (项目支出). */
    PROJECT,
    /** Of a whole department (部门整体支出). */
    DEPARTMENT
}
