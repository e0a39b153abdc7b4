package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.SourceLocation;

/**
 * A filled cell of a row, or one half of a cell that holds label and value: {@code 联系电话：0000}.
 *
 * @param text the text
 * @param label what it could mean
 * @param column 1-based column of its cell
 * @param at where it stands
 */
record Token(String text, Label label, int column, SourceLocation at) {

    static Token of(GridCell cell, String text, Label label) {
        return new Token(text, label, cell.column(), cell.at());
    }

    /** The same cell as the header of another column of the indicator block. */
    Token heading(String other) {
        return new Token(text, label.heading(other), column, at);
    }

    /** The same cell with another meaning. */
    Token as(Label meaning) {
        return new Token(text, meaning, column, at);
    }

    boolean isLevel() {
        return label.isLevel();
    }
}
