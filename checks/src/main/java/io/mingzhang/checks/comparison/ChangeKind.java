package io.mingzhang.checks.comparison;

/** What became of a thing between two versions. */
public enum ChangeKind {
    /** It says something else. */
    CHANGED("改动"),
    /** It is new. */
    ADDED("新增"),
    /** It is gone. */
    REMOVED("删除"),
    /** It says the same under another name. */
    RENAMED("改名");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
