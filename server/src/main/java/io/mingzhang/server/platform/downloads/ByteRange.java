package io.mingzhang.server.platform.downloads;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;

/**
 * The bytes of a file that a request wants. Several ranges at once, ranges that make no sense and ranges of a file that is
 * another one by now are answered with the whole file, as RFC 9110 lets servers do.
 *
 * @param status whether all of it, a part or nothing of it is answered
 * @param from the first byte, counted from 0
 * @param to the byte behind the last
 * @param size the length of the whole file
 */
record ByteRange(HttpStatus status, long from, long to, long size) {

    /** What a request wants of a file with this tag and length. */
    static ByteRange asked(HttpHeaders asked, String tag, long size) {
        String onlyOf = asked.getFirst(HttpHeaders.IF_RANGE);
        List<HttpRange> ranges = onlyOf == null || onlyOf.equals(tag) ? ranges(asked) : List.of();
        if (ranges.size() != 1) {
            return new ByteRange(HttpStatus.OK, 0, size, size);
        }
        long from = ranges.getFirst().getRangeStart(size);
        return from < size
                ? new ByteRange(
                        HttpStatus.PARTIAL_CONTENT, from, ranges.getFirst().getRangeEnd(size) + 1, size)
                : new ByteRange(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, 0, 0, size);
    }

    /** How many bytes are answered. */
    long length() {
        return to - from;
    }

    /** The words of {@code Content-Range}; none for a whole file. */
    Optional<String> told() {
        return switch (status) {
            case PARTIAL_CONTENT -> Optional.of("bytes %d-%d/%d".formatted(from, to - 1, size));
            case REQUESTED_RANGE_NOT_SATISFIABLE -> Optional.of("bytes */" + size);
            default -> Optional.empty();
        };
    }

    private static List<HttpRange> ranges(HttpHeaders asked) {
        try {
            return asked.getRange();
        } catch (IllegalArgumentException senseless) {
            return List.of();
        }
    }
}
