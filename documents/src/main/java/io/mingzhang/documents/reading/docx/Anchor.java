package io.mingzhang.documents.reading.docx;

/**
 * The paragraph in the part of the body that something can be hung on. Text boxes and notes have that of the paragraph that
 * carries them.
 *
 * @param element the how-manieth element of the part it is, counted where elements begin; 0 when there is no paragraph
 */
record Anchor(int element) {

    static final Anchor NONE = new Anchor(0);
}
