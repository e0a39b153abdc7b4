package io.mingzhang.reports.reading;

import io.mingzhang.model.Damage;

/** The kinds of damage in words, and what follows from each for the examination. */
final class DamageWords {

    private DamageWords() {}

    /** Whether it concerns whole pages, so that those with the same thing to say are told together. */
    static boolean isOfPages(Damage.Kind kind) {
        return kind.isUnexamined() || kind == Damage.Kind.RECOGNIZED_PAGE;
    }

    static String label(Damage.Kind kind) {
        return switch (kind) {
            case SHIFTED_ROW -> "错行错列";
            case PAGE_REPEAT -> "分页重复";
            case HEADER_LOST -> "表头缺失";
            case CLIPPED_NAME -> "名称截断";
            case LABEL_VARIANT -> "标签变体";
            case CLIPPED_TEXT -> "文字截断";
            case MARKUP -> "残留标记";
            case LOST_VALUE -> "数值丢失";
            case UNREADABLE_PAGE -> "页面无法读取";
            case RECOGNIZED_PAGE -> "文字由图像识别得来";
            case DOUBTFUL_TABLE -> "表格无法可靠分列";
            case GARBLED_TEXT -> "文字编码有误";
        };
    }

    /** The message with what follows from it; that of a doubtful table says so itself. */
    static String withEffect(Damage.Kind kind, String message) {
        return switch (kind) {
            case UNREADABLE_PAGE -> message + "，未参加核对；请用有文字层的 PDF，或 Word、Excel 原件";
            case RECOGNIZED_PAGE -> message + "，可能有误，涉及该页的疑点已降低级别；请对照原件";
            default -> message;
        };
    }
}
