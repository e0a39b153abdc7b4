package io.mingzhang.server.examination.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of files and folders as clients send them, made harmless: they are shown, and written into headers and archives. */
final class FileNames {

    /** Longest name of a file; file systems admit 255 bytes, some 80 Chinese characters. */
    private static final int MOST_NAME = 200;

    private static final int MOST_FOLDER = 400;
    private static final int MOST_EXTENSION = 10;
    private static final String NAMELESS = "未命名文件";

    private FileNames() {}

    /** The name of a file without its path; never empty. */
    static String file(String sent) {
        String[] parts = clean(sent).split("[/\\\\]");
        String name = parts.length == 0 ? "" : parts[parts.length - 1].strip();
        return name.isEmpty() || isStep(name) ? NAMELESS : shortened(name);
    }

    /** The folder in which a file stood, its parts separated by slashes; empty when there is none. */
    static String folder(String sent) {
        String folder = Arrays.stream(clean(sent).split("[/\\\\]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !isStep(part))
                .collect(Collectors.joining("/"));
        return folder.length() > MOST_FOLDER ? cut(folder, MOST_FOLDER) : folder;
    }

    private static boolean isStep(String part) {
        return part.equals(".") || part.equals("..");
    }

    /** Control characters and those that turn the direction of writing would make one name look like another. */
    private static String clean(String sent) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(sent, Normalizer.Form.NFC).codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> {}
                default -> clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }

    /** Keeps the extension, by which people know what it is. */
    private static String shortened(String name) {
        if (name.length() <= MOST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= MOST_EXTENSION ? name.substring(dot) : "";
        return cut(name, MOST_NAME - extension.length()) + extension;
    }

    /** Never between the two halves of a character. */
    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
