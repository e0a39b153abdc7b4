package io.mingzhang.documents.recognition.targets;

/** Short forms of long texts for messages. */
final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    static String of(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "…";
    }
}
