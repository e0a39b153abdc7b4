package io.mingzhang.model;

import io.mingzhang.kernel.SourceLocation;

/**
 * Something a file holds beside what it prints (痕迹), or a way in which what it stores differs from what it prints. Noted by
 * readers of Office files; texts have none.
 *
 * @param kind what it is
 * @param message what it is in words, in Chinese, with its extent: 隐藏了第 5 至 9 行，共 12 个有内容的单元格
 * @param printed what is printed at the place, empty when nothing is
 * @param stored what the file stores there: the value behind a number format, the text of a comment; empty when there is none
 * @param at where it stands
 */
public record FileTrace(Kind kind, String message, String printed, String stored, SourceLocation at) {

    /** The kinds of traces. */
    public enum Kind {
        /** 隐藏工作表. */
        HIDDEN_SHEET,
        /** 隐藏行. */
        HIDDEN_ROW,
        /** 隐藏列. */
        HIDDEN_COLUMN,
        /** 隐藏文字 (also white on white). */
        HIDDEN_TEXT,
        /** 批注. */
        COMMENT,
        /** 修订: read as accepted. */
        TRACKED_CHANGE,
        /** 作者、单位等文件属性. */
        PROPERTY,
        /** 外部链接. */
        EXTERNAL_LINK,
        /** 宏. */
        MACRO,
        /** 嵌入的其他文件. */
        EMBEDDED_FILE,
        /** 显示值与存储值不同. */
        STORED_DIFFERS,
        /** 以文本存储的数字. */
        NUMBER_AS_TEXT,
        /** 公式错误值: #REF!, #DIV/0!. */
        FORMULA_ERROR
    }
}
