package io.mingzhang.documents.writing.csv;

import java.nio.charset.StandardCharsets;

/**
 * A file of comma-separated values.
 *
 * @param name its name, safe on every system
 * @param text its content
 */
public record CsvFile(String name, String text) {

    /** The bytes of the file. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
