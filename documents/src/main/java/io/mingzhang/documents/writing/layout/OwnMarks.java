package io.mingzhang.documents.writing.layout;

/** The words by which Mingzhang knows what it added to a file itself: they are no part of the document. */
public final class OwnMarks {

    /** The first cell of a sheet that lists the others. */
    public static final String INDEX = "明账转换目录";

    /** The first cell of a sheet that lists what was not understood. */
    public static final String LEFT = "明账未识别内容";

    /** The label of the column that says where rows come from. */
    public static final String PLACES = "来源位置";

    private OwnMarks() {}
}
