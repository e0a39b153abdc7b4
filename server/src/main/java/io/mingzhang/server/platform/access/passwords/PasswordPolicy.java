package io.mingzhang.server.platform.access.passwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which passwords are taken. */
@Component
public final class PasswordPolicy {

    private static final int LONGEST = 128;
    private static final int SAME_IN_A_ROW = 4;

    private final PasswordSettings settings;
    private final Set<String> common;

    PasswordPolicy(PasswordSettings settings) {
        this.settings = settings;
        this.common = readCommon();
    }

    /** What is wrong with a password for that person, in Chinese sentences; nothing when it is taken. */
    public List<String> problems(String password, String login, String name) {
        List<String> problems = new ArrayList<>();
        if (password.length() < settings.shortest() || password.length() > LONGEST) {
            problems.add("口令应为 %d 到 %d 个字符。".formatted(settings.shortest(), LONGEST));
        }
        if (kindsIn(password) < settings.kinds()) {
            problems.add("口令应含大写字母、小写字母、数字、其他符号中的至少 %d 种。".formatted(settings.kinds()));
        }
        String small = password.toLowerCase(Locale.ROOT);
        if (contains(small, login) || contains(small, name)) {
            problems.add("口令不能包含登录名或姓名。");
        }
        if (isCommon(small) || repeats(password)) {
            problems.add("这个口令太常见,容易被猜中。");
        }
        return problems;
    }

    private static boolean contains(String password, String part) {
        return !part.isBlank() && password.contains(part.toLowerCase(Locale.ROOT));
    }

    private static long kindsIn(String password) {
        IntPredicate capital = Character::isUpperCase;
        IntPredicate small = Character::isLowerCase;
        IntPredicate digit = Character::isDigit;
        IntPredicate other = capital.or(small).or(digit).negate();
        return Stream.of(capital, small, digit, other)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    /** A common word with digits and signs around it, or with letters replaced as everybody does, is as common. */
    private boolean isCommon(String small) {
        String plain =
                small.replace('@', 'a').replace('0', 'o').replace('$', 's').replace('!', 'i');
        return Stream.of(small, plain)
                .flatMap(form ->
                        Stream.of(form, form.replaceAll("[^a-z]+$", ""), form.replaceAll("^[^a-z]+|[^a-z]+$", "")))
                .anyMatch(common::contains);
    }

    private static boolean repeats(String password) {
        int same = 1;
        for (int i = 1; i < password.length(); i++) {
            same = password.charAt(i) == password.charAt(i - 1) ? same + 1 : 1;
            if (same >= SAME_IN_A_ROW) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> readCommon() {
        try {
            return new ClassPathResource("access/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
