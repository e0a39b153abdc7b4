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
        /** It is a known kind of file that cannot be read: scanned PDF, old Word and Excel, picture, archive. */
        UNSUPPORTED,
        /** Its bytes are no text in any known encoding. */
        UNDECODABLE,
        /** The file is larger than {@link ReadLimits#MAX_BYTES}. */
        TOO_LARGE,
        /** A line is longer than {@link ReadLimits#MAX_LINE_CHARS}. */
        LINE_TOO_LONG,
        /** A row has more than {@link ReadLimits#MAX_COLUMNS} cells. */
        TOO_MANY_COLUMNS,
        /** There are more rows or cells than {@link ReadLimits} admits. */
        TOO_MANY_ROWS,
        /** It is protected by a password. */
        ENCRYPTED,
        /** It says it is a workbook or Word document, but parts are missing or broken. */
        CORRUPT,
        /** Its parts inflate beyond {@link ReadLimits}, or are built to exhaust the reader. */
        HOSTILE
    }

    /** See {@link Reason}. */
    public static Refusal notReadable() {
        return new Refusal(Reason.NOT_READABLE, "文件不存在或无法打开", "请检查文件名和读取权限");
    }

    /** See {@link Reason}. */
    public static Refusal empty() {
        return new Refusal(Reason.EMPTY, "文件是空的，没有任何文字", "请确认导出或下载是否完整，再重新提供文件");
    }

    /** See {@link Reason}. */
    public static Refusal unsupported(String kind, String remedy) {
        return new Refusal(Reason.UNSUPPORTED, "这是%s，本版本读不了".formatted(kind), remedy);
    }

    /** See {@link Reason}. */
    public static Refusal undecodable() {
        return new Refusal(Reason.UNDECODABLE, "无法识别文字编码，文件可能已损坏", "请把文件另存为 UTF-8 或 GB18030 编码的文本后重试");
    }

    /** See {@link Reason}. */
    public static Refusal tooLarge(long bytes) {
        return new Refusal(
                Reason.TOO_LARGE,
                "文件有 %d MB，超过上限 %d MB".formatted(bytes >> 20, ReadLimits.MAX_BYTES >> 20),
                "请按部门或按表拆成较小的文件");
    }

    /**
     * Understanding it would take more memory than the program may use.
     *
     * @param cells how many cells were read
     * @param needed bytes that understanding them takes
     * @param available bytes the program may use
     */
    public static Refusal tooLargeForMemory(long cells, long needed, long available) {
        return new Refusal(
                Reason.TOO_LARGE,
                "文件至少有 %d 个单元格，审核约需 %d MB 内存，程序只能使用 %d MB".formatted(cells, needed >> 20, available >> 20),
                "请按部门或按表拆成较小的文件，或增加内存后重试（环境变量 MINGZHANG_OPTS=-Xmx%dg）".formatted((needed >> 30) + 1));
    }

    /** See {@link Reason}. */
    public static Refusal lineTooLong(String place) {
        return new Refusal(
                Reason.LINE_TOO_LONG,
                "%s超过 %d 个字符，不像公开文本".formatted(place, ReadLimits.MAX_LINE_CHARS),
                "请检查换行是否丢失，重新导出文本");
    }

    /** See {@link Reason}. */
    public static Refusal tooManyColumns(String place) {
        return new Refusal(
                Reason.TOO_MANY_COLUMNS, "%s超过 %d 列，不像预算表".formatted(place, ReadLimits.MAX_COLUMNS), "请删去多余的空列后重新导出");
    }

    /** See {@link Reason}. */
    public static Refusal tooManyRows(String place) {
        return new Refusal(
                Reason.TOO_MANY_ROWS,
                "到%s已超过 %d 行或 %d 个单元格的上限".formatted(place, ReadLimits.MAX_ROWS, ReadLimits.MAX_CELLS),
                "请按部门或按表拆成较小的文件");
    }

    /** See {@link Reason}. */
    public static Refusal encrypted() {
        return new Refusal(Reason.ENCRYPTED, "文件设有打开密码，无法读取", "请在 Word、Excel 或 WPS 中取消密码（文件—信息—保护文档）后重新提供");
    }

    /** The same for a PDF. */
    public static Refusal encryptedPdf() {
        return new Refusal(Reason.ENCRYPTED, "文件设有打开密码，无法读取", "请在 PDF 阅读器中输入密码后另存（或打印）为没有密码的 PDF，再重新提供");
    }

    /** A PDF sealed for the owners of certain certificates. */
    public static Refusal sealedPdf() {
        return new Refusal(Reason.ENCRYPTED, "文件以数字证书加密，只有指定的收件人能打开，无法读取", "请由能打开它的人另存（或打印）为没有加密的 PDF，再重新提供");
    }

    /** A PDF whose structure cannot be read. */
    public static Refusal corruptPdf() {
        return new Refusal(Reason.CORRUPT, "文件已损坏：PDF 结构无法读取", "请用 PDF 阅读器打开并另存一份，或重新下载后再试");
    }

    /**
     * Opening a PDF would take more memory than the program may use.
     *
     * @param objects how many it consists of
     * @param needed bytes that opening it takes
     * @param available bytes the program may use
     */
    public static Refusal tooManyObjects(long objects, long needed, long available) {
        return new Refusal(
                Reason.HOSTILE,
                "文件内容异常：由 %d 个对象组成，打开约需 %d MB 内存，程序只能使用 %d MB".formatted(objects, needed >> 20, available >> 20),
                "请在 PDF 阅读器中打印为 PDF 后重试；确需读取原文件的，请增加内存（环境变量 MINGZHANG_OPTS=-Xmx%dg）".formatted((needed >> 30) + 1));
    }

    /** A PDF of so many pages that has no text at all: it was scanned. */
    public static Refusal withoutText(int pages) {
        return new Refusal(
                Reason.UNSUPPORTED,
                "全部 %d 页都是扫描图像或没有文字，无法读取".formatted(pages),
                "请提供由 Word、Excel 或业务系统直接导出的 PDF，或先做文字识别");
    }

    /** A PDF of so many pages whose fonts do not say which characters they draw, or say wrong ones. */
    public static Refusal withoutCharacters(int pages) {
        return new Refusal(
                Reason.UNSUPPORTED,
                "全部 %d 页所用的字体没有文字编码或编码有误，只能看，无法读取文字".formatted(pages),
                "请提供由 Word、Excel 或业务系统重新导出的 PDF（导出时嵌入字体），或先做文字识别");
    }

    /** See {@link Reason}; {@code what} names the broken part in Chinese. */
    public static Refusal corrupt(String what) {
        return new Refusal(Reason.CORRUPT, "文件已损坏：" + what, "请用 Word、Excel 或 WPS 打开并另存一份，或重新下载后再试");
    }

    /** See {@link Reason}; {@code what} names what is out of bounds in Chinese. */
    public static Refusal hostile(String what) {
        return new Refusal(Reason.HOSTILE, "文件内容异常：" + what, "这不像正常的公开文件，请向提供者核实；确属正常文件的，请另存一份后重试");
    }
}
