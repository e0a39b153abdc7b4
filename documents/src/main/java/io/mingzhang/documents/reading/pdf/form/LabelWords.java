package io.mingzhang.documents.reading.pdf.form;

/** Which texts are labels of forms. */
public interface LabelWords {

    /** What stands below the head of a column. */
    enum Column {
        /** The text heads no column. */
        NONE,
        /** A label for several rows. */
        LEVEL,
        /** What each row is about. */
        NAME,
        /** What is said of it. */
        VALUE,
        /** Anything else, row by row. */
        OTHER
    }

    /** Whether a line is the title of a form. */
    boolean isTitle(String text);

    /** Whether a text stands beside what it asks for: one value, a block of rows, a long text. */
    boolean isSide(String text);

    /** Whether a text names an amount. */
    boolean isFund(String text);

    /** Whether a text is a label that stands beside several rows. */
    boolean isLevel(String text);

    /** What stands below a text in the head of rows. */
    Column column(String text);
}
