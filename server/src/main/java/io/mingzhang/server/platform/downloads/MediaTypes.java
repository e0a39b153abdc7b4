package io.mingzhang.server.platform.downloads;

import java.util.Locale;

/** The media types of files handed out. */
public final class MediaTypes {

    /** A workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** A Word document. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** A PDF file. */
    public static final String PDF = "application/pdf";
    /** A ZIP file. */
    public static final String ZIP = "application/zip";
    /** Just bytes. */
    public static final String ANY = "application/octet-stream";

    private MediaTypes() {}

    /** Of an annotated copy, by the name of its file. */
    public static String ofOffice(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return XLSX;
        }
        if (name.endsWith(".pdf")) {
            return PDF;
        }
        return name.endsWith(".docx") ? DOCX : ANY;
    }
}
