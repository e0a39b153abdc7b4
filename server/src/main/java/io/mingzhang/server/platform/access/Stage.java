package io.mingzhang.server.platform.access;

/** A part of the work for which a right may hold by itself (业务环节). */
public enum Stage {
    /** Checking of documents. */
    EXAMINATION("文件审查"),
    /** Projects and performance targets. */
    DECLARATION("项目与绩效目标申报"),
    /** Organizations, people, rights, audit trail. */
    ADMINISTRATION("系统管理");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** As shown, in Chinese. */
    public String label() {
        return label;
    }
}
