package io.mingzhang.model.budget;

/** Why a cell holds an amount or none; these are different things (domain checks, trap 2). */
public enum CellState {
    /** An amount is printed, zero included. */
    STATED("有金额"),
    /** Nothing is printed, which counts as zero in a row that states something else. */
    BLANK("空白"),
    /** The whole row leaves its parts blank: the total is not split, the parts are not zero. */
    NOT_SPLIT("未分列"),
    /** The amount was lost by text extraction: the printed text is damaged or the cell is missing. */
    LOST("提取丢失"),
    /** Words where the column holds amounts. */
    TEXT("文字");

    private final String label;

    CellState(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
