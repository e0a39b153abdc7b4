package io.mingzhang.server.examination.report;

/** The parts of a report, as they are stored. */
enum ReportPart {
    /** The document. */
    VIEW("文件视图"),
    /** What is wrong, and what was not checked. */
    FINDINGS("疑点"),
    /** What was compared. */
    RELATIONS("勾稽关系");

    private final String label;

    ReportPart(String label) {
        this.label = label;
    }

    /** What users call it. */
    String label() {
        return label;
    }
}
