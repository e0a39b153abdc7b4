package io.mingzhang.documents.reading;

/**
 * Why a document cannot be read, for the person who gave it.
 *
 * @param reason the stable code
 * @param message what is the matter, in Chinese
 * @param remedy what to do, in Chinese
 */
public record Refusal(Reason reason, String message, String remedy) {

    /** The stable codes of refusal. */
    public enum Reason {
        /** No such file, or it may not be read. */
        NOT_READABLE,
        /** It holds no text at all. */
        EMPTY,
        /** It is a known kind of file that is not text: PDF, Word, Excel, picture, archive. */
        NOT_TEXT,
        /** Its bytes are no text in any known encoding. */
        UNDECODABLE,
        /** The file is larger than {@link ReadLimits#MAX_BYTES}. */
        TOO_LARGE,
        /** A line is longer than {@link ReadLimits#MAX_LINE_CHARS}. */
        LINE_TOO_LONG,
        /** A row has more than {@link ReadLimits#MAX_COLUMNS} cells. */
        TOO_MANY_COLUMNS,
        /** There are more rows or cells than {@link ReadLimits} admits. */
        TOO_MANY_ROWS
    }

    static Refusal notReadable() {
        return new Refusal(Reason.NOT_READABLE, "文件不存在或无法打开", "请检查文件名和读取权限");
    }

    static Refusal empty() {
        return new Refusal(Reason.EMPTY, "文件是空的，没有任何文字", "请确认导出或下载是否完整，再重新提供文件");
    }

    static Refusal notText(String kind, String remedy) {
        return new Refusal(Reason.NOT_TEXT, "这是%s，不是纯文本，本版本读不了".formatted(kind), remedy);
    }

    static Refusal undecodable() {
        return new Refusal(Reason.UNDECODABLE, "无法识别文字编码，文件可能已损坏", "请把文件另存为 UTF-8 或 GB18030 编码的文本后重试");
    }

    static Refusal tooLarge(long bytes) {
        return new Refusal(
                Reason.TOO_LARGE,
                "文件有 %d MB，超过上限 %d MB".formatted(bytes >> 20, ReadLimits.MAX_BYTES >> 20),
                "请按部门或按表拆成较小的文件");
    }

    static Refusal lineTooLong(int line) {
        return new Refusal(
                Reason.LINE_TOO_LONG,
                "第 %d 行超过 %d 个字符，不像公开文本".formatted(line, ReadLimits.MAX_LINE_CHARS),
                "请检查换行是否丢失，重新导出文本");
    }

    static Refusal tooManyColumns(int line) {
        return new Refusal(
                Reason.TOO_MANY_COLUMNS,
                "第 %d 行超过 %d 列，不像预算表".formatted(line, ReadLimits.MAX_COLUMNS),
                "请删去多余的空列后重新导出");
    }

    static Refusal tooManyRows(int line) {
        return new Refusal(
                Reason.TOO_MANY_ROWS,
                "到第 %d 行已超过 %d 行或 %d 个单元格的上限".formatted(line, ReadLimits.MAX_ROWS, ReadLimits.MAX_CELLS),
                "请按部门或按表拆成较小的文件");
    }
}
