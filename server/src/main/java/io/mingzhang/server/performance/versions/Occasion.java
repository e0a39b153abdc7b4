package io.mingzhang.server.performance.versions;

/** On what occasion a version was kept. */
public enum Occasion {
    /** It was sent. */
    SUBMITTED("送审"),
    /** It was approved. */
    APPROVED("审核通过"),
    /** An adjustment of it began. */
    ADJUSTED("发起调整"),
    /** It was imported. */
    IMPORTED("导入");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    /** As shown, in Chinese. */
    public String label() {
        return label;
    }
}
