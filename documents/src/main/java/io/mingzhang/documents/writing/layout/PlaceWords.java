package io.mingzhang.documents.writing.layout;

import io.mingzhang.kernel.SourceLocation;

/** Places in words short enough for a column: 收支总表!A5, 第二部分 › 表3 第 4 行, 第 7 页, 第 12 行. */
final class PlaceWords {

    private static final int LETTERS = 26;

    private PlaceWords() {}

    static String of(SourceLocation at) {
        if (!at.sheet().isEmpty()) {
            return at.sheet() + "!" + letters(at.column()) + at.row();
        }
        if (!at.headings().isEmpty()) {
            return at.row() > 0 ? at.headings() + " 第" + at.row() + "行" : at.headings();
        }
        if (at.page() > 0) {
            return "第" + at.page() + "页";
        }
        return at.line() > 0 ? "第" + at.line() + "行" : "";
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = Math.max(column, 1); rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
