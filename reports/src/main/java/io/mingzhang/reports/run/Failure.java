package io.mingzhang.reports.run;

/**
 * Why there is no result for a file.
 *
 * @param source the file, as the user named it
 * @param code stable: a reason of refusal, {@link #NO_BUDGET} or {@link #INTERNAL}
 * @param reason what is the matter, in Chinese
 * @param advice what to do, in Chinese
 */
public record Failure(String source, String code, String reason, String advice) {

    /** Readable, but nothing of a budget was found in it: an examination of nothing must not look clean. */
    public static final String NO_BUDGET = "NO_BUDGET";

    /** A mistake of ours. */
    public static final String INTERNAL = "INTERNAL";

    /** A file in which nothing of a budget was recognized. */
    public static Failure noBudget(String source) {
        return new Failure(
                source, NO_BUDGET, "没有识别到预算报表或绩效目标申报表", "请确认是否选错文件；若确是预算公开文本，请用 read 命令查看未识别的内容，并检查表格列间是否保留了制表符");
    }

    /** A mistake of ours, named by the place in the program where it showed. */
    public static Failure internal(String source, Throwable mistake) {
        return new Failure(
                source,
                INTERNAL,
                mistake instanceof OutOfMemoryError ? "内存不足，未能处理完此文件" : "程序内部错误 " + CrashCode.of(mistake),
                mistake instanceof OutOfMemoryError
                        ? "请拆分文件，或用 MINGZHANG_OPTS=-Xmx4g 增加内存后重试"
                        : "这是程序的缺陷，不是文件的错误；请把错误码和文件发给维护者");
    }
}
