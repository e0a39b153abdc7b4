package io.mingzhang.server.platform.access.passwords;

import io.mingzhang.server.platform.files.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Things that cannot be guessed, and what is stored of them. */
public final class Secrets {

    /** Without letters and digits that are taken for each other when written down. */
    private static final String READABLE = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

    private static final String CAPITALS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int PASSWORD_LENGTH = 14;

    private Secrets() {}

    /** A token of a session. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password that somebody is told and changes at once; it is of three kinds of characters. */
    public static String password() {
        while (true) {
            String password = characters(READABLE, PASSWORD_LENGTH);
            if (password.chars().anyMatch(Character::isDigit)
                    && password.chars().anyMatch(Character::isUpperCase)
                    && password.chars().anyMatch(Character::isLowerCase)) {
                return password;
            }
        }
    }

    /** A code to be copied by hand, in groups of four characters: {@code K7QM-2XHT-…}. */
    public static String code(int groups) {
        return IntStream.range(0, groups)
                .mapToObj(group -> characters(CAPITALS, 4))
                .collect(Collectors.joining("-"));
    }

    /** Random bytes. */
    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String characters(String among, int length) {
        return RANDOM.ints(length, 0, among.length())
                .mapToObj(among::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** What is stored of something that cannot be guessed: a plain digest, since there is nothing to try. */
    public static byte[] digest(String secret) {
        return Sha256.ofContent(secret.getBytes(StandardCharsets.UTF_8)).bytes();
    }

    /** The digest of a code that somebody typed, with or without hyphens, in capitals or not. */
    public static byte[] digestOfTyped(String code) {
        return digest(plain(code));
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
