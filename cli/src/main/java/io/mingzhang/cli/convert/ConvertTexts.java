package io.mingzhang.cli.convert;

import io.mingzhang.reports.run.Failure;
import java.nio.file.Path;

/** What {@code convert} says, in Chinese. */
public final class ConvertTexts {

    private ConvertTexts() {}

    /**
     * A document was written.
     *
     * @param left how many parts of its tables and forms were not understood and stand beside it or are missing
     * @param listed whether the file lists them
     */
    public static String converted(Path target, int left, boolean listed) {
        String written = "已写入 " + target;
        if (left == 0) {
            return written;
        }
        return written + "（%d 处内容未能识别，%s）".formatted(left, listed ? "列在“未识别内容”工作表" : "未写入，请用 read 命令查看后补上");
    }

    /** The file that would be written is there already, and nobody asked for just this one. */
    public static Failure targetExists(Path source, Path target) {
        return new Failure(source.toString(), "TARGET_EXISTS", "已有同名文件 " + target + "，未覆盖", "请移走该文件，或用 -o 指定要写入的文件");
    }

    /** The file could not be written. */
    public static Failure unwritable(Path source, Path target) {
        return new Failure(source.toString(), "UNWRITABLE", "无法写入 " + target, "请检查文件夹是否存在、是否有写权限、磁盘是否已满，文件是否正被打开");
    }
}
