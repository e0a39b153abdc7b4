package io.mingzhang.server.platform.attachments;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.Locale;
import java.util.Set;

/** What may be attached, by its name. */
final class AttachmentNames {

    private static final Set<String> ADMITTED = Set.of(
            "pdf", "ofd", "doc", "docx", "wps", "xls", "xlsx", "et", "ppt", "pptx", "txt", "jpg", "jpeg", "png", "tif",
            "tiff", "zip");

    private static final int LONGEST = 200;

    private AttachmentNames() {}

    /** The name without folders and control characters. */
    static String checked(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String ending = last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (last.isEmpty() || last.length() > LONGEST) {
            throw Refused.badField("name", "文件名不能为空，也不能超过 %d 个字。".formatted(LONGEST));
        }
        if (!ADMITTED.contains(ending)) {
            throw new Refused(
                    ProblemCode.UNSUPPORTED_MEDIA,
                    "不能把“%s”作为附件。".formatted(last),
                    "附件可以是 PDF、OFD、Word、Excel、WPS、PPT、文本、图片和 zip 文件。");
        }
        return last;
    }
}
