package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a clause since the last figure: what the next figure is said of. */
final class Phrase {

    private final List<Token> tokens = new ArrayList<>();

    void add(Token token) {
        if (token.is(Role.TOPIC) && followsEtCetera()) {
            tokens.clear();
        }
        tokens.add(token);
    }

    /** 基本工资、津贴补贴等人员经费: what is listed before 等 only tells what the topic behind it is made of. */
    private boolean followsEtCetera() {
        Word last = tokens.isEmpty() ? null : tokens.getLast().word();
        return last != null && last.text().equals("等") && isEnumeration();
    }

    void clear() {
        tokens.clear();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    List<Token> topics() {
        return tokens.stream().filter(token -> token.is(Role.TOPIC)).toList();
    }

    boolean hasTopic() {
        return tokens.stream().anyMatch(token -> token.is(Role.TOPIC));
    }

    /** What it says of targets of projects, also behind other topics: 项目支出均实行绩效目标管理. */
    Optional<Measure> ofProjects() {
        return topics().stream()
                .flatMap(token -> Stream.ofNullable(token.word()))
                .flatMap(word -> Stream.ofNullable(word.meaning().measure()))
                .filter(FigureBinding::isOfProjects)
                .findFirst();
    }

    /** Whether its topics say nothing that could not be said of any part of the whole: 采购金额. */
    boolean isWeak() {
        return topics().stream().map(Token::word).allMatch(word -> word == null || word.weak());
    }

    /** What all topics say together. */
    Meaning meaning() {
        return merged(topics());
    }

    static Meaning merged(List<Token> topics) {
        Meaning meaning = Meaning.SILENT;
        for (Token topic : topics) {
            Word word = topic.word();
            if (word != null) {
                meaning = meaning.and(word.meaning(), word.weak());
            }
        }
        return meaning;
    }

    /** Whether several topics or names stand side by side, so that a figure is not said of the last alone. */
    boolean isEnumeration() {
        return tokens.stream().anyMatch(token -> token.isMark("、"));
    }

    /** Whether words stand in it that may narrow what the topics say: a name before or behind them. */
    boolean isNarrowed(PlainText text, DocumentWords words, boolean opensSection) {
        boolean behind = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            behind |= token.is(Role.TOPIC);
            if (isName(token) && (behind ? true : !isOwn(i, text, words, opensSection))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.TEXT && token.to() - token.from() > 1;
    }

    /** Whether any characters stand in it that are no words of the vocabulary. */
    boolean hasText() {
        return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.TEXT);
    }

    /** A name before the topics that is the document's own: known from its titles, or followed by the year. */
    private boolean isOwn(int index, PlainText text, DocumentWords words, boolean opensSection) {
        int end = index;
        while (end < tokens.size()
                && !tokens.get(end).is(Role.TOPIC)
                && tokens.get(end).kind() != Token.Kind.YEAR) {
            end++;
        }
        boolean beforeYear = end < tokens.size() && tokens.get(end).kind() == Token.Kind.YEAR;
        int from = tokens.getFirst().from();
        int to = end < tokens.size() ? tokens.get(end).from() : tokens.getLast().to();
        String before = text.folded().substring(from, to);
        return beforeYear
                || words.ownNames().stream().anyMatch(before::contains)
                || opensSection
                        && words.lexicon().list("own_name_endings").stream().anyMatch(before::endsWith);
    }

    /** Whether a name stands behind the first topic, so that a figure behind it is not said of the topics alone. */
    boolean endsWithName(Token first) {
        return tokens.stream().anyMatch(token -> token.from() > first.from() && isName(token));
    }

    /** 收入总计、支出总计均为…: the same said of both sides; null when the words say anything else. */
    @Nullable
    Meaning bothSides() {
        List<Meaning> said = isEnumeration()
                ? pieces().stream()
                        .map(piece -> merged(piece.stream()
                                .filter(token -> token.is(Role.TOPIC))
                                .toList()))
                        .toList()
                : List.of();
        if (said.size() != 2
                || said.getFirst().side() != Side.INCOME
                || said.getLast().side() != Side.EXPENDITURE
                || !said.getFirst().onSide(Side.NONE).equals(said.getLast().onSide(Side.NONE))) {
            return null;
        }
        return said.getFirst().onSide(Side.NONE);
    }

    /** Where the words begin. */
    int start() {
        return tokens.isEmpty() ? 0 : tokens.getFirst().from();
    }

    /** Whether the words name a project: an item of a numbered list, or a name that ends like one. */
    boolean namesProject(String name, PlainText text) {
        if (name.length() < 3) {
            return false;
        }
        boolean numbered = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.ORDINAL);
        boolean onlyTopics = hasTopic() && tokens.stream().noneMatch(Phrase::isName);
        return numbered || !onlyTopics && "费目金程款贴".indexOf(name.charAt(name.length() - 1)) >= 0 && !isEnumeration();
    }

    /** The pieces between the marks of an enumeration. */
    List<List<Token>> pieces() {
        List<List<Token>> pieces = new ArrayList<>();
        List<Token> piece = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isMark("、")) {
                pieces.add(piece);
                piece = new ArrayList<>();
            } else {
                piece.add(token);
            }
        }
        pieces.add(piece);
        return pieces;
    }

    /** The printed words of the topics, or of all when there are none. */
    String subject(PlainText text) {
        List<Token> shown =
                hasTopic() ? topics() : tokens.stream().filter(Phrase::isName).toList();
        if (shown.isEmpty()) {
            return "";
        }
        return text.printed(shown.getFirst().from(), shown.getLast().to());
    }

    /** The printed words from the first that is no filler, for names of things without topic. */
    String name(PlainText text, int figureFrom) {
        int from = figureFrom;
        for (Token token : tokens) {
            boolean leads = token.kind() == Token.Kind.ORDINAL || token.is(Role.CONNECTOR) || token.is(Role.REASON);
            if (leads) {
                from = figureFrom;
            } else if (from == figureFrom && token.kind() != Token.Kind.MARK) {
                from = token.from();
            }
        }
        return text.printed(from, figureFrom);
    }
}
