package io.mingzhang.kernel;

/** How grave a finding is (错误 / 警告 / 提示); what it blocks is set elsewhere, per door. */
public enum Severity {
    /** 错误: the document contradicts itself or the classification in force. */
    ERROR("错误"),
    /** 警告: very likely wrong, or contrary to good practice; a person should look. */
    WARNING("警告"),
    /** 提示: worth knowing, no correction needed by itself. */
    INFO("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }

    /** One step milder; {@link #INFO} stays. */
    public Severity milder() {
        return this == ERROR ? WARNING : INFO;
    }
}
