package io.mingzhang.documents.reading.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the encoding of a text: byte order marks, UTF-8, UTF-16 without mark, GB18030; tolerates a few broken bytes. */
final class TextDecoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\ufffd';
    /** Broken places per thousand characters that still leave a text readable. */
    private static final int MAX_BROKEN_PER_MILLE = 5;
    /** Characters outside the common blocks per thousand, above which a decoding is taken for a wrong one. */
    private static final int MAX_RARE_PER_MILLE = 100;

    private TextDecoding() {}

    /** Decodes; empty when the bytes are no text in any known encoding. */
    static Optional<DecodedText> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> unmarkedUtf16(bytes))
                .or(() -> lenient(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> strict(bytes, GB18030).filter(TextDecoding::isPlausible))
                .or(() -> lenient(bytes, 0, GB18030).filter(TextDecoding::isPlausible));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new DecodedText(text.toString(), 0));
        } catch (CharacterCodingException notInThisEncoding) {
            return Optional.empty();
        }
    }

    private static Optional<DecodedText> lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int broken = (int) text.chars().filter(c -> c == REPLACEMENT).count();
        boolean readable = broken <= 2 || broken * 1000L <= (long) text.length() * MAX_BROKEN_PER_MILLE;
        return readable && broken * 2 <= text.length() ? Optional.of(new DecodedText(text, broken)) : Optional.empty();
    }

    /** UTF-16 without a mark shows as a zero byte beside every ASCII character, always on the same side. */
    private static Optional<DecodedText> unmarkedUtf16(byte[] bytes) {
        int sample = Math.min(bytes.length, 4096);
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    evenZeros++;
                } else {
                    oddZeros++;
                }
            }
        }
        int few = sample / 50;
        if (oddZeros > few && evenZeros <= oddZeros / 10) {
            return strict(bytes, StandardCharsets.UTF_16LE).filter(TextDecoding::isPlausible);
        }
        return evenZeros > few && oddZeros <= evenZeros / 10
                ? strict(bytes, StandardCharsets.UTF_16BE).filter(TextDecoding::isPlausible)
                : Optional.empty();
    }

    private static boolean isPlausible(DecodedText decoded) {
        String text = decoded.text();
        int rare = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean common = c >= 0x20 && c < 0x7f
                    || c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x4e00 && c <= 0x9fff
                    || c >= 0x2000 && c <= 0x33ff
                    || c >= 0xff00 && c <= 0xffef
                    || c >= 0xa0 && c <= 0x4ff;
            if (!common) {
                rare++;
            }
        }
        return rare * 1000L <= (long) text.length() * MAX_RARE_PER_MILLE;
    }
}
