package io.mingzhang.standards.project;

/** Who admits a project to the reserve, in this order. */
public enum AdmissionStep {
    /** The competent department. */
    DEPARTMENT,
    /** The finance department. */
    FINANCE
}
