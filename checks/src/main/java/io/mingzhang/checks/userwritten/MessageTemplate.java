package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.userwritten.expression.Allowance;
import io.mingzhang.checks.userwritten.expression.Answer;
import io.mingzhang.checks.userwritten.expression.Expression;
import io.mingzhang.checks.userwritten.expression.ExpressionCompiler;
import io.mingzhang.standards.authored.Authored.Scalar;
import io.mingzhang.standards.authored.Complaints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence of a finding, with expressions in curly brackets: {@code {row["合计"]}}, {@code {share(a, b)|百分比}}. */
final class MessageTemplate {

    private static final Pattern FORMAT = Pattern.compile("\\|\\s*(\\S+)\\s*$");
    private static final int LONGEST_VALUE = 200;

    private final List<Piece> pieces;

    private sealed interface Piece {}

    private record Words(String text) implements Piece {}

    private record Hole(Expression expression, Optional<ValueFormat> format) implements Piece {}

    private MessageTemplate(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** Reads a template; what is wrong with it is among the complaints. */
    static MessageTemplate read(Scalar written, ExpressionCompiler compiler, Complaints complaints) {
        String text = written.text();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            pieces.add(new Words(text.substring(from, open)));
            int close = end(text, open + 1);
            if (close < 0) {
                complaints.add(written.at(open), "“{”没有对应的“}”", "表达式写在一对花括号里，如 {row[\"合计\"]}");
                return new MessageTemplate(List.of());
            }
            hole(written, open + 1, close, compiler, complaints).ifPresent(pieces::add);
            from = close + 1;
        }
        pieces.add(new Words(text.substring(from)));
        return new MessageTemplate(pieces);
    }

    private static Optional<Hole> hole(
            Scalar written, int from, int to, ExpressionCompiler compiler, Complaints complaints) {
        String content = written.text().substring(from, to);
        Matcher named = FORMAT.matcher(content);
        Optional<ValueFormat> format = Optional.empty();
        if (named.find() && !content.substring(0, named.start()).endsWith("|")) {
            format = ValueFormat.named(named.group(1));
            if (format.isEmpty()) {
                complaints.add(
                        written.at(from + named.start(1)),
                        "没有名为“" + named.group(1) + "”的格式",
                        "可用：" + ValueFormat.names());
                return Optional.empty();
            }
            content = content.substring(0, named.start());
        }
        Optional<ValueFormat> chosen = format;
        return compiler.value(content, offset -> written.at(from + offset), complaints)
                .map(expression -> new Hole(expression, chosen));
    }

    /** The closing bracket, not counting those inside quotes and inner brackets. */
    private static int end(String text, int from) {
        char quote = 0;
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote && text.charAt(i - 1) != '\\' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The sentence at a place. */
    String fill(Spotted place, Reads reads, Allowance allowance) {
        StringBuilder sentence = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Words(String text) -> sentence.append(text);
                case Hole(Expression expression, Optional<ValueFormat> format) -> {
                    reads.clear();
                    sentence.append(
                            switch (expression.evaluate(place.variables(), allowance)) {
                                case Answer.Known(Object value) ->
                                    shortened(format.orElseGet(() -> ValueFormat.of(expression.text(), reads.figures()))
                                            .show(value, place.unit()));
                                case Answer.Unknown ignored -> "（无）";
                            });
                }
            }
        }
        return sentence.toString().strip();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
