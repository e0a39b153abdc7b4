package io.mingzhang.model;

import io.mingzhang.kernel.SourceLocation;

/**
 * A sign of damage by text extraction (domain checks, section K), noted by the recognizer and reported apart.
 *
 * @param kind which sign
 * @param message what is damaged, in Chinese
 * @param part id of the table or target it stands in, empty elsewhere
 * @param at where it stands
 */
public record Damage(Kind kind, String message, String part, SourceLocation at) {

    /** The signs of damage. */
    public enum Kind {
        /** STR-01 错行错列. */
        SHIFTED_ROW,
        /** STR-02 分页重复. */
        PAGE_REPEAT,
        /** STR-03 表头缺失. */
        HEADER_LOST,
        /** STR-04 指标名称截断. */
        CLIPPED_NAME,
        /** STR-05 标签变体. */
        LABEL_VARIANT,
        /** STR-06 目标栏截断. */
        CLIPPED_TEXT,
        /** Mark-up left in the text (TXT-06). */
        MARKUP,
        /** A value that could not be read: broken characters, lost digits. */
        LOST_VALUE,
        /** A page without text that can be read: a picture, or a font that does not say which characters it draws. */
        UNREADABLE_PAGE,
        /** A page that is a picture, whose text a program recognized from it: it is read and examined, and may be wrong. */
        RECOGNIZED_PAGE,
        /**
         * A table without all its rules whose columns or rows cannot be told apart for certain: it is shown as read, and no
         * check judges by its figures.
         */
        DOUBTFUL_TABLE,
        /**
         * A text or a table some characters of which the file tells wrong: it is shown without them, and no check judges by
         * it.
         */
        GARBLED_TEXT;

        /** Whether the place it is noted at was read, but cannot be judged by. */
        public boolean isDoubtful() {
            return this == DOUBTFUL_TABLE || this == GARBLED_TEXT;
        }

        /** Whether what is damaged in this way takes no part in any check. */
        public boolean isUnexamined() {
            return this == UNREADABLE_PAGE || isDoubtful();
        }
    }
}
