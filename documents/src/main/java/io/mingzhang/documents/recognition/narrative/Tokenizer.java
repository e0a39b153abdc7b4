package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.ClassificationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides a paragraph into words, figures, marks and other text, in one pass. */
final class Tokenizer {

    private static final String MARKS = "。;,:、()!?";
    private static final String ORDINAL_DIGITS = "0123456789一二三四五六七八九十";
    private static final int LONGEST_NAME = 40;

    private final PlainText text;
    private final Lexicon lexicon;
    private final NumberScanner numbers;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int nextPath = -1;

    private Tokenizer(PlainText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.numbers = new NumberScanner(text, lexicon);
    }

    /** The tokens of a paragraph; brackets without figures are left out. */
    static List<Token> tokenize(PlainText text, Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer(text, lexicon);
        tokenizer.run();
        return Brackets.without(tokenizer.tokens);
    }

    private void run() {
        while (at < text.length()) {
            Token token = next();
            addMerging(token);
            at = token.to();
        }
    }

    private Token next() {
        char c = text.at(at);
        @Nullable Token ordinal = startsItem() ? ordinal() : null;
        if (ordinal != null) {
            return ordinal;
        }
        if (c == '《') {
            int close = text.folded().indexOf('》', at);
            return Token.of(Token.Kind.TEXT, at, close < 0 ? at + 1 : close + 1);
        }
        if (c >= '0' && c <= '9' || c == '-' && at + 1 < text.length() && Character.isDigit(text.at(at + 1))) {
            return numbers.scan(at);
        }
        Optional<Token> numeral = numbers.numeral(at);
        if (numeral.isPresent()) {
            return numeral.get();
        }
        Optional<Token> path = subjectPath();
        if (path.isPresent()) {
            return path.get();
        }
        Optional<Word> word = lexicon.find(text.folded(), at);
        if (word.isPresent()) {
            return Token.word(word.get(), at, at + word.get().text().length());
        }
        return MARKS.indexOf(c) >= 0 ? Token.mark(c, at) : Token.of(Token.Kind.TEXT, at, at + 1);
    }

    private void addMerging(Token token) {
        if (token.kind() == Token.Kind.TEXT && !tokens.isEmpty()) {
            Token last = tokens.getLast();
            if (last.kind() == Token.Kind.TEXT && last.to() == token.from()) {
                tokens.set(tokens.size() - 1, Token.of(Token.Kind.TEXT, last.from(), token.to()));
                return;
            }
        }
        tokens.add(token);
    }

    private boolean startsItem() {
        if (tokens.isEmpty()) {
            return true;
        }
        Token last = tokens.getLast();
        return last.isMark("。;:,");
    }

    /** 1. 1、 (1) (一) 一、 一是 ① at the start of an item; null when there is none. */
    private @Nullable Token ordinal() {
        char first = text.at(at);
        if (first >= '①' && first <= '⑳') {
            return Token.of(Token.Kind.ORDINAL, at, at + 1);
        }
        boolean bracketed = first == '(';
        int i = bracketed ? at + 1 : at;
        int digits = i;
        while (i < text.length() && i - digits < 3 && ORDINAL_DIGITS.indexOf(text.at(i)) >= 0) {
            i++;
        }
        if (i == digits || i >= text.length()) {
            return null;
        }
        char close = text.at(i);
        boolean closed = bracketed
                ? close == ')'
                : close == '、' || close == ')' || close == '是' || close == '.' && !isFraction(i);
        if (!closed || close == '是' && text.at(digits) <= '9') {
            return null;
        }
        int end = i + 1;
        if (bracketed && end < text.length() && "、.".indexOf(text.at(end)) >= 0) {
            end++;
        }
        return Token.of(Token.Kind.ORDINAL, at, end);
    }

    /** Whether the point divides a number: 12.5万元, but not 5.2021年度. */
    private boolean isFraction(int point) {
        int i = point + 1;
        int digits = 0;
        while (i < text.length() && Character.isDigit(text.at(i))) {
            i++;
            digits++;
        }
        return digits > 0 && !(digits == 4 && i < text.length() && text.at(i) == '年');
    }

    /** X(类)Y(款)Z(项), as far as it is written. */
    private Optional<Token> subjectPath() {
        if (nextPath < at) {
            int found = text.folded().indexOf("(类)", at);
            nextPath = found < 0 ? Integer.MAX_VALUE : found;
        }
        int mark = nextPath;
        if (mark - at > LONGEST_NAME || mark == at) {
            return Optional.empty();
        }
        Optional<ClassificationCode> top =
                lexicon.subjects().child("", text.folded().substring(at, mark));
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Path path = new Path(top.get(), mark + "(类)".length())
                .deeper(text, lexicon, "(款)")
                .deeper(text, lexicon, "(项)");
        Meaning meaning = Meaning.of(path.code);
        Meaning known = path.known ? meaning : meaning.named(text.printed(at, path.end));
        return Optional.of(Token.word(Word.topic(text.folded().substring(at, path.end), known, false), at, path.end));
    }

    /** A path of names as far as it was followed. */
    private record Path(ClassificationCode code, int end, boolean known) {

        Path(ClassificationCode code, int end) {
            this(code, end, true);
        }

        Path deeper(PlainText text, Lexicon lexicon, String mark) {
            int close = text.folded().indexOf(mark, end);
            if (close <= end || close - end > LONGEST_NAME || hasMark(text, close)) {
                return this;
            }
            String name = text.folded().substring(end, close);
            Optional<ClassificationCode> child =
                    known ? lexicon.subjects().child(code.digits(), name) : Optional.empty();
            return new Path(child.orElse(code), close + mark.length(), child.isPresent());
        }

        private boolean hasMark(PlainText text, int close) {
            for (int i = end; i < close; i++) {
                if (",;。:".indexOf(text.at(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
