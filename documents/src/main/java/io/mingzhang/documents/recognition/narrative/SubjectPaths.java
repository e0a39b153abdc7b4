package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects of the functional classification in a paragraph, however regions write them: X（类）Y（款）Z（项）, X（213类）…,
 * X类Y款Z项, X—Y—Z, 2130201行政运行, 行政运行（2130201）, 213（类）02（款）01（项）.
 */
final class SubjectPaths {

    private static final int LONGEST_NAME = 40;
    private static final String BETWEEN = "-—–－―~›>/·";
    private static final Pattern LEVEL = Pattern.compile("(?:\\([0-9]{0,3}(?<in>[类款项])\\)|(?<bare>[类款项]))");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![0-9])(?<top>2[0-9]{2})(?:(?<rest>[0-9]{2}(?:[0-9]{2})?)(?![0-9.,])"
                    + "|\\(?类\\)?(?<section>[0-9]{2})\\(?款\\)?(?:(?<item>[0-9]{2})\\(?项\\)?)?)");
    private static final Pattern BEHIND = Pattern.compile("\\((2[0-9]{4}(?:[0-9]{2})?)\\)");

    private static final int CLASS_LENGTH = 3;

    private final PlainText text;
    private final SubjectNames subjects;
    private final Map<Integer, Token> known = new HashMap<>();
    private final boolean hasLevels;

    SubjectPaths(PlainText text, SubjectNames subjects) {
        this.text = text;
        this.subjects = subjects;
        this.hasLevels = text.folded().indexOf('类') >= 0;
        findCodes();
        findCodesBehindNames();
    }

    /** The subject that begins at a place. */
    Optional<Token> at(int from) {
        Token code = known.get(from);
        return code != null ? Optional.of(code) : path(from);
    }

    private void findCodes() {
        Matcher digits = DIGITS.matcher(text.folded());
        while (digits.find()) {
            boolean levels = digits.group("section") != null;
            String code = levels
                    ? digits.group("top") + digits.group("section") + part(digits.group("item"))
                    : digits.group("top") + digits.group("rest");
            int end = digits.end();
            Optional<Integer> behind = nameAt(code, skip(end));
            if (behind.isPresent() || levels && !subjects.names(code).isEmpty()) {
                put(digits.start(), behind.orElse(end), code);
            }
        }
    }

    private void findCodesBehindNames() {
        Matcher code = BEHIND.matcher(text.folded());
        while (code.find()) {
            String before = text.folded().substring(0, code.start());
            for (String name : subjects.names(code.group(1))) {
                if (before.endsWith(name)) {
                    put(pathBefore(code.group(1), code.start() - name.length()), code.end(), code.group(1));
                    break;
                }
            }
        }
    }

    /** Where the names of the section and the class begin that stand directly before the name of an item, if they do. */
    private int pathBefore(String digits, int name) {
        int from = name;
        for (int length = digits.length() - 2; length >= CLASS_LENGTH; length -= 2) {
            int end = from;
            while (end > 0 && BETWEEN.indexOf(text.at(end - 1)) >= 0) {
                end--;
            }
            String before = text.folded().substring(0, end);
            from = subjects.names(digits.substring(0, length)).stream()
                    .filter(before::endsWith)
                    .map(parent -> before.length() - parent.length())
                    .min(Integer::compare)
                    .orElse(from);
        }
        return from;
    }

    private static String part(@Nullable String digits) {
        return digits == null ? "" : digits;
    }

    private void put(int from, int to, String digits) {
        Meaning meaning = Meaning.of(new ClassificationCode(ClassificationScheme.FUNCTIONAL, digits));
        known.put(from, Token.word(Word.topic(text.folded().substring(from, to), meaning, false), from, to));
    }

    /** Where the name of a code ends that begins at a place; the longest of its names. */
    private Optional<Integer> nameAt(String digits, int from) {
        return subjects.names(digits).stream()
                .filter(name -> text.folded().startsWith(name, from))
                .map(name -> from + name.length())
                .max(Integer::compare);
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && BETWEEN.indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private Optional<Token> path(int from) {
        if (from >= text.length() || !subjects.mayBegin(text.at(from))) {
            return Optional.empty();
        }
        Optional<Path> top = withLevels(from).or(() -> divided(from));
        return top.map(path -> {
            Meaning meaning = Meaning.of(path.code());
            Meaning meant = path.known() ? meaning : meaning.named(text.printed(from, path.end()));
            return Token.word(Word.topic(text.folded().substring(from, path.end()), meant, false), from, path.end());
        });
    }

    /**
     * A path of names as far as it was followed.
     *
     * @param known whether every name was
     */
    private record Path(ClassificationCode code, int end, boolean known) {}

    private Optional<Path> withLevels(int from) {
        if (!hasLevels) {
            return Optional.empty();
        }
        Optional<Level> mark = level(from, "类");
        Optional<ClassificationCode> top =
                mark.flatMap(found -> subjects.child("", text.folded().substring(from, found.from())));
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Path path = new Path(top.get(), mark.get().to(), true);
        for (String level : List.of("款", "项")) {
            path = deeper(path, level);
        }
        return Optional.of(path);
    }

    private Path deeper(Path path, String level) {
        int from = skip(path.end());
        Optional<Level> mark = level(from, level);
        if (mark.isEmpty()) {
            return path;
        }
        String name = text.folded().substring(from, mark.get().from());
        Optional<ClassificationCode> child =
                path.known() ? subjects.child(path.code().digits(), name) : Optional.empty();
        if (child.isEmpty() && mark.get().bare()) {
            return path;
        }
        return new Path(child.orElse(path.code()), mark.get().to(), child.isPresent());
    }

    /** A mark of a level: (类), (213类), 类. */
    private record Level(int from, int to, boolean bare) {}

    /** The first mark of a level behind a name that begins at a place, before any punctuation. */
    private Optional<Level> level(int from, String level) {
        int limit = Math.min(text.length(), from + LONGEST_NAME + 6);
        Matcher marks = LEVEL.matcher(text.folded()).region(from, limit);
        while (marks.find()) {
            if (marks.start() == from || hasMark(from, marks.start())) {
                return Optional.empty();
            }
            boolean bare = marks.group("bare") != null;
            if (level.equals(bare ? marks.group("bare") : marks.group("in"))
                    && (!bare || isName(from, marks.start()))) {
                return Optional.of(new Level(marks.start(), marks.end(), bare));
            }
        }
        return Optional.empty();
    }

    /** Without brackets the sign may be part of a name: only a whole name before it makes it a level. */
    private boolean isName(int from, int to) {
        return subjects.isName(text.folded().substring(from, to));
    }

    private boolean hasMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;。:".indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 农林水支出—林业和草原—森林资源培育: names divided by dashes, at least two of them. */
    private Optional<Path> divided(int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && BETWEEN.indexOf(text.at(end)) < 0) {
            if (",;。:()".indexOf(text.at(end)) >= 0) {
                return Optional.empty();
            }
            end++;
        }
        Optional<ClassificationCode> top = end >= text.length() || skip(end) == end
                ? Optional.empty()
                : subjects.child("", text.folded().substring(from, end));
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Path path = new Path(top.get(), end, true);
        Path section = below(path);
        return section.equals(path) ? Optional.empty() : Optional.of(below(section));
    }

    private Path below(Path path) {
        int from = skip(path.end());
        if (from == path.end()) {
            return path;
        }
        for (int to = Math.min(text.length(), from + LONGEST_NAME); to > from; to--) {
            Optional<ClassificationCode> child =
                    subjects.child(path.code().digits(), text.folded().substring(from, to));
            if (child.isPresent()) {
                return new Path(child.get(), to, true);
            }
        }
        return path;
    }
}
