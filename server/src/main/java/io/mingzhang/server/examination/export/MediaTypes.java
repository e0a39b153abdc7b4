package io.mingzhang.server.examination.export;

import java.util.Locale;

/** The media types of files handed out. */
final class MediaTypes {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";
    static final String ZIP = "application/zip";
    static final String ANY = "application/octet-stream";

    private MediaTypes() {}

    /** Of an annotated copy, by the name of its file. */
    static String ofOffice(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return XLSX;
        }
        return name.endsWith(".docx") ? DOCX : ANY;
    }
}
