package io.mingzhang.documents.recognition.targets;

import io.mingzhang.standards.text.LabelText;
import java.util.List;
import java.util.regex.Pattern;

/** The part of a label that runs down the left side over several rows: （万元）, or one character of 项目资金. */
final class SideLabel {

    private static final Pattern UNIT_ONLY =
            Pattern.compile("^\\s*[(（]\\s*(?:单位\\s*[:：])?\\s*(?:亿元|万元|萬元|元)\\s*[)）]\\s*$");

    private SideLabel() {}

    /** Whether a cell holds nothing but a unit in brackets. */
    static boolean isUnit(Token token) {
        return UNIT_ONLY.matcher(token.text()).matches();
    }

    /**
     * The row without it.
     *
     * @param inside whether the row stands in a block whose label is printed that way: funding or goals
     * @param tasks whether it stands among the tasks, whose cells may be that short
     */
    static List<Token> cutOff(List<Token> tokens, boolean inside, boolean tasks) {
        if (tokens.isEmpty()) {
            return tokens;
        }
        String first = tokens.getFirst().text().strip();
        boolean character = first.length() == 1 && LabelText.isHan(first.charAt(0));
        boolean fragment = tokens.size() == 1
                ? inside
                : inside || !tasks && tokens.get(1).label().isKnown();
        return character && fragment || isUnit(tokens.getFirst()) ? tokens.subList(1, tokens.size()) : tokens;
    }
}
