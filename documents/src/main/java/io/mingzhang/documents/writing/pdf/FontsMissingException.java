package io.mingzhang.documents.writing.pdf;

import java.io.IOException;
import java.nio.file.Path;

/** The fonts for PDF files are not where the program looks for them; the message says so in Chinese, with the remedy. */
public final class FontsMissingException extends IOException {

    private static final long serialVersionUID = 1L;

    FontsMissingException(Path file) {
        super("缺少打印用的字体文件 " + file.toAbsolutePath() + "。请在程序所在文件夹运行 ./mingzhang fonts（需要 Node.js 和网络，只需一次），再重试");
    }
}
