package io.mingzhang.documents.recognition.targets;

/** Names of the kinds of forms as the form templates of standards use them. */
final class FormKinds {

    static final String PROJECT = "PROJECT_TARGET";
    static final String DEPARTMENT = "DEPARTMENT_TARGET";

    private FormKinds() {}
}
