package io.mingzhang.documents.offline;

/** Texts in the stamp: set off by a sign, so that a spreadsheet neither trims them nor takes them for numbers. */
final class OfflineText {

    private static final String SIGN = "|";

    private OfflineText() {}

    static String kept(String text) {
        return SIGN + text + SIGN;
    }

    static String of(String kept) {
        return kept.length() < 2 ? "" : kept.substring(1, kept.length() - 1);
    }
}
