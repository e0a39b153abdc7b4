package io.mingzhang.server.examination.intake;

import io.mingzhang.documents.reading.FileSignature;
import io.mingzhang.server.examination.documents.Media;
import java.nio.charset.StandardCharsets;

/** What kind of file it is, by its beginning; the reader decides for good when it is examined. */
final class MediaKinds {

    private static final byte[] ENTRY = {'P', 'K', 3, 4};
    private static final int NAME_LENGTH_AT = 26;
    private static final int NAME_AT = 30;

    private MediaKinds() {}

    static Media of(byte[] beginning) {
        if (FileSignature.isZip(beginning)) {
            return ofPackage(beginning);
        }
        if (FileSignature.isPdf(beginning)) {
            return Media.PDF;
        }
        return FileSignature.of(beginning).isPresent() ? Media.OTHER : Media.TEXT;
    }

    /** By the folder in which the parts of a package lie; only names are looked at, nothing is inflated. */
    private static Media ofPackage(byte[] bytes) {
        for (int at = 0; at + NAME_AT < bytes.length; at++) {
            if (isEntry(bytes, at)) {
                String name = nameOf(bytes, at);
                if (name.startsWith("word/")) {
                    return Media.DOCX;
                }
                if (name.startsWith("xl/")) {
                    return Media.XLSX;
                }
            }
        }
        return Media.OTHER;
    }

    private static boolean isEntry(byte[] bytes, int at) {
        for (int i = 0; i < ENTRY.length; i++) {
            if (bytes[at + i] != ENTRY[i]) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(byte[] bytes, int entry) {
        int length = (bytes[entry + NAME_LENGTH_AT] & 0xFF) | (bytes[entry + NAME_LENGTH_AT + 1] & 0xFF) << 8;
        int end = Math.min(bytes.length, entry + NAME_AT + length);
        return new String(bytes, entry + NAME_AT, end - entry - NAME_AT, StandardCharsets.US_ASCII);
    }
}
