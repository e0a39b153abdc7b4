package io.mingzhang.documents.recognition.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides a paragraph into words, figures, marks and other text, in one pass. */
final class Tokenizer {

    private static final String MARKS = "。;,:、()!?";
    private static final String ORDINAL_DIGITS = "0123456789一二三四五六七八九十";

    private final PlainText text;
    private final Lexicon lexicon;
    private final NumberScanner numbers;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private final SubjectPaths paths;

    private Tokenizer(PlainText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.numbers = new NumberScanner(text, lexicon);
        this.paths = new SubjectPaths(text, lexicon.subjects());
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
        Optional<Token> path = paths.at(at);
        if (path.isPresent()) {
            return path.get();
        }
        if (c >= '0' && c <= '9' || c == '-' && at + 1 < text.length() && Character.isDigit(text.at(at + 1))) {
            return numbers.scan(at);
        }
        Optional<Token> numeral = numbers.numeral(at);
        if (numeral.isPresent()) {
            return numeral.get();
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

    /** Whether the point divides a number: 12.5万元, but not 5.2021年度 nor 5.2010301行政运行. */
    private boolean isFraction(int point) {
        int i = point + 1;
        int digits = 0;
        while (i < text.length() && Character.isDigit(text.at(i))) {
            i++;
            digits++;
        }
        if (paths.at(point + 1).isPresent()) {
            return false;
        }
        return digits > 0 && !(digits == 4 && i < text.length() && text.at(i) == '年');
    }
}
