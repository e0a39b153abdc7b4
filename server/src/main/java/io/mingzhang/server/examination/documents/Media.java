package io.mingzhang.server.examination.documents;

/** What a file is, told by its content. */
public enum Media {
    /** Text of any encoding. */
    TEXT,
    /** A workbook. */
    XLSX,
    /** A Word document. */
    DOCX,
    /** Pages of a PDF. */
    PDF,
    /** Anything else: kept, and its examination says why it cannot be read and what to do. */
    OTHER
}
