package io.mingzhang.standards.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from the source of a pattern what every match holds: characters and two characters in a row. It understands what
 * patterns of words are made of; a pattern with anything else needs nothing, so that no match is lost.
 */
final class NeededLetters {

    /** More possibilities in one place than these are not worth asking for. */
    private static final int MOST = 64;

    private static final String DIGITS = "0123456789";
    private static final String ANY = "";

    /** A construct that is not understood. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final String source;
    private int at;

    private NeededLetters(String source) {
        this.source = source;
    }

    /** For each alternative what it needs: of each list one must be there. An alternative without lists may match any text. */
    static List<List<List<String>>> of(String source) {
        try {
            NeededLetters reader = new NeededLetters(source);
            List<List<List<String>>> needs = reader.alternatives();
            return reader.at < source.length() ? List.of(List.of()) : needs;
        } catch (Unknown unknown) {
            return List.of(List.of());
        }
    }

    private List<List<List<String>>> alternatives() throws Unknown {
        List<List<List<String>>> alternatives = new ArrayList<>();
        do {
            alternatives.add(sequence());
        } while (accept('|'));
        return alternatives;
    }

    private List<List<String>> sequence() throws Unknown {
        List<List<String>> needs = new ArrayList<>();
        String before = ANY;
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            if (accept('(')) {
                List<List<String>> group = group();
                if (fewest() > 0) {
                    needs.addAll(group);
                }
                before = ANY;
            } else {
                String characters = characters();
                int fewest = fewest();
                if (fewest > 0 && !characters.isEmpty()) {
                    needs.add(characters.chars().mapToObj(Character::toString).toList());
                    pairs(before, characters).ifPresent(needs::add);
                    if (fewest > 1) {
                        pairs(characters, characters).ifPresent(needs::add);
                    }
                }
                before = fewest > 0 ? characters : ANY;
            }
        }
        return needs;
    }

    private static Optional<List<String>> pairs(String first, String second) {
        if (first.isEmpty() || first.length() * second.length() > MOST) {
            return Optional.empty();
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            for (int j = 0; j < second.length(); j++) {
                pairs.add("" + first.charAt(i) + second.charAt(j));
            }
        }
        return Optional.of(pairs);
    }

    /** What a group needs behind its bracket; what only looks around needs nothing. */
    private List<List<String>> group() throws Unknown {
        boolean looksAround = false;
        if (accept('?')) {
            boolean behind = accept('<');
            looksAround = accept('=') || accept('!');
            if (behind && !looksAround) {
                at = source.indexOf('>', at) + 1;
            } else if (!looksAround && !accept(':')) {
                throw new Unknown();
            }
        }
        List<List<List<String>>> alternatives = alternatives();
        if (!accept(')')) {
            throw new Unknown();
        }
        return looksAround ? List.of() : common(alternatives);
    }

    /** What all alternatives need together: the best of each is one of a list. */
    private static List<List<String>> common(List<List<List<String>>> alternatives) {
        if (alternatives.size() == 1) {
            return alternatives.getFirst();
        }
        Set<String> strings = new LinkedHashSet<>();
        for (List<List<String>> alternative : alternatives) {
            Optional<List<String>> best = alternative.stream()
                    .min(Comparator.comparingInt(
                                    (List<String> need) -> need.getFirst().length() == 1 ? 1 : 0)
                            .thenComparingInt(List::size));
            if (best.isEmpty()) {
                return List.of();
            }
            strings.addAll(best.get());
        }
        return List.of(List.copyOf(strings));
    }

    /** The characters that may stand here, {@link #ANY} when they cannot be told. */
    private String characters() throws Unknown {
        char c = next();
        return switch (c) {
            case '[' -> charactersOfClass();
            case '\\' -> escaped();
            case '.', '^', '$' -> ANY;
            case '*', '+', '?', '{' -> throw new Unknown();
            default -> literal(c);
        };
    }

    private static String literal(char c) throws Unknown {
        if (Character.isSurrogate(c)) {
            throw new Unknown();
        }
        return Character.isWhitespace(c) ? ANY : String.valueOf(c);
    }

    private String escaped() throws Unknown {
        char c = next();
        return switch (c) {
            case 'd' -> DIGITS;
            case 's', 'S', 'w', 'W', 'D', 'n', 'r', 't', 'f', 'b', 'B' -> ANY;
            case 'p', 'P' -> {
                if (!accept('{')) {
                    throw new Unknown();
                }
                at = source.indexOf('}', at) + 1;
                yield ANY;
            }
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new Unknown();
                }
                yield literal(c);
            }
        };
    }

    private String charactersOfClass() throws Unknown {
        boolean any = accept('^');
        StringBuilder characters = new StringBuilder();
        boolean first = true;
        while (first || source.charAt(at) != ']') {
            first = false;
            char c = next();
            if (c == '[' || c == ']' || c == '&' && peek('&')) {
                throw new Unknown();
            }
            String here = c == '\\' ? escaped() : literal(c);
            if (peek('-') && at + 1 < source.length() && source.charAt(at + 1) != ']') {
                at++;
                here = range(here, next());
            }
            any |= here.isEmpty();
            characters.append(here);
            if (at >= source.length()) {
                throw new Unknown();
            }
        }
        at++;
        return any || characters.length() > MOST ? ANY : characters.toString();
    }

    private static String range(String from, char to) throws Unknown {
        if (from.length() != 1 || !Character.isLetterOrDigit(to) || Character.isSurrogate(to)) {
            throw new Unknown();
        }
        StringBuilder range = new StringBuilder();
        for (int c = from.charAt(0); c <= to && range.length() <= MOST; c++) {
            range.append((char) c);
        }
        return range.length() > MOST ? ANY : range.toString();
    }

    /** How often at least what stands before must occur. */
    private int fewest() throws Unknown {
        int fewest = 1;
        if (accept('*') || accept('?')) {
            fewest = 0;
        } else if (accept('{')) {
            int start = at;
            while (Character.isDigit(next())) {
                fewest = Integer.parseInt(source, start, at, 10);
            }
            at = source.indexOf('}', at - 1) + 1;
        } else if (!accept('+')) {
            return fewest;
        }
        if (!accept('?')) {
            accept('+');
        }
        return fewest;
    }

    private boolean accept(char c) {
        if (peek(c)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean peek(char c) {
        return at < source.length() && source.charAt(at) == c;
    }

    private char next() throws Unknown {
        if (at >= source.length()) {
            throw new Unknown();
        }
        return source.charAt(at++);
    }
}
