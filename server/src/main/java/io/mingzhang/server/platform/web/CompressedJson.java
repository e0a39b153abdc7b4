package io.mingzhang.server.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** JSON that was compressed by gzip when it was made: it goes out as it is, and unpacked to programs that say nothing. */
public final class CompressedJson {

    private static final String GZIP = "gzip";

    private CompressedJson() {}

    /** Fills an answer as the asking program can take it. */
    public static ResponseEntity<byte[]> fill(ResponseEntity.BodyBuilder answer, byte[] compressed, HttpHeaders asked)
            throws IOException {
        answer.varyBy(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.COOKIE).contentType(MediaType.APPLICATION_JSON);
        return takesGzip(asked)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, GZIP).body(compressed)
                : answer.body(plain(compressed));
    }

    /** Every browser does; a program that says nothing is spared the unpacking. */
    private static boolean takesGzip(HttpHeaders asked) {
        return asked.getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream().anyMatch(value -> value.contains(GZIP));
    }

    private static byte[] plain(byte[] compressed) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return unpacked.readAllBytes();
        }
    }
}
