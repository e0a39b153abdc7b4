package io.mingzhang.server.examination.documents;

/**
 * How many findings.
 *
 * @param errors 错误
 * @param warnings 警告
 * @param infos 提示
 */
public record Counts(int errors, int warnings, int infos) {

    /** No findings. */
    public static final Counts NONE = new Counts(0, 0, 0);
}
