package io.mingzhang.documents.reading.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What annotated copies are known by: pages that were added and notes that were put in. They are no part of the document, so
 * that a copy is read like its original.
 */
public final class ReviewMarks {

    private static final COSName ADDED = COSName.getPDFName("MingzhangReview");

    private static final String NOTE = "mingzhang-";

    private ReviewMarks() {}

    /** Says of a page that it was added. */
    public static void markAdded(COSDictionary page) {
        page.setBoolean(ADDED, true);
    }

    /** Whether a page was added to a copy. */
    static boolean isAdded(COSDictionary page) {
        return page.getBoolean(ADDED, false);
    }

    /** The unique name of a note in a copy. */
    public static String noteName(int number) {
        return NOTE + number;
    }

    /** Whether an annotation is a note in a copy. */
    static boolean isNote(COSDictionary annotation) {
        return annotation.getString(COSName.NM, "").startsWith(NOTE);
    }
}
