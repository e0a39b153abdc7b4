package io.mingzhang.documents.recognition.narrative;

import java.util.ArrayList;
import java.util.List;

/** Bracketed remarks: without figures they narrow nothing and are left out. */
final class Brackets {

    private Brackets() {}

    static List<Token> without(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            int close = isBracket(tokens.get(i)) ? closing(tokens, i) : -1;
            if (close > i && tokens.subList(i, close).stream().noneMatch(Token::isFigure)) {
                i = close + 1;
            } else {
                kept.add(tokens.get(i));
                i++;
            }
        }
        return kept;
    }

    private static boolean isBracket(Token token) {
        return token.kind() == Token.Kind.MARK && token.noun().equals("(");
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (isBracket(tokens.get(i))) {
                depth++;
            } else if (tokens.get(i).noun().equals(")")) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
