package io.mingzhang.server.performance.output;

import io.mingzhang.documents.writing.PrintedForms;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.server.platform.downloads.MediaTypes;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of files that forms are printed as. */
public enum PaperKind {
    /** A Word document. */
    DOCX(MediaTypes.DOCX),
    /** A workbook. */
    XLSX(MediaTypes.XLSX),
    /** A PDF file. */
    PDF(MediaTypes.PDF);

    private final String mediaType;

    PaperKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The kind of that name, in any case; refused when there is none, or when it cannot be made here. */
    public static PaperKind of(String name) {
        PaperKind kind = Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refused.badField("form", "没有“" + name + "”这种格式，可选：docx、xlsx、pdf。"));
        if (kind == PDF && !FontFolder.shipped().isComplete()) {
            throw new Refused(
                    ProblemCode.INTERNAL,
                    "服务器上没有打印用的字体，暂时不能生成 PDF。",
                    "请系统管理员在程序文件夹运行 ./mingzhang fonts；也可以先导出 Word 文档打印。");
        }
        return kind;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** How the names of its files end. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Writes forms; the stream is closed. */
    public void write(PrintedForms forms, OutputStream out) throws IOException {
        switch (this) {
            case DOCX -> forms.asWord(out, FontFolder.shipped());
            case XLSX -> forms.asWorkbook(out);
            case PDF -> forms.asPdf(out, FontFolder.shipped());
        }
    }
}
