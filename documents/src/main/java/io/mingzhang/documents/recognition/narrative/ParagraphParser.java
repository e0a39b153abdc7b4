package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.StatementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of a paragraph from left to right: words prepare a figure, a figure becomes a statement, marks end
 * clauses. What figures mean is decided by {@link FigureBinder}.
 */
final class ParagraphParser {

    private final PlainText text;
    private final DocumentWords words;
    private final List<Token> tokens;
    private final Clause clause = new Clause();
    private final Discourse discourse;
    private final FigureBinder binder;
    private int index;

    ParagraphParser(Passage passage, DocumentWords words, StatementBook book, Discourse discourse) {
        this.text = PlainText.of(passage.text());
        this.words = words;
        this.tokens = Tokenizer.tokenize(text, words.lexicon());
        this.discourse = discourse;
        this.binder = new FigureBinder(text, passage, words, book, clause, discourse);
    }

    /** Reads all sentences; statements go to the book, what holds beyond the paragraph stays in the discourse. */
    void run() {
        for (index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            switch (token.kind()) {
                case MARK -> mark(token);
                case YEAR -> year(token);
                case AMOUNT -> amount(token);
                case PERCENT -> binder.percent(token);
                case COUNT -> binder.count(token, isThreshold());
                case WORD -> word(token);
                case TEXT, ORDINAL -> clause.phrase.add(token);
            }
        }
        discourse.endsOpen = !tokens.isEmpty() && tokens.getLast().isMark(":;,");
        if (!discourse.endsOpen) {
            discourse.endSentence(text, text.length());
        }
    }

    private void amount(Token token) {
        boolean isBare = token.to() - token.from() == token.noun().length()
                && token.noun().endsWith("0");
        Token before = before(token);
        if (isBare && !before.is(Role.FILLER) && !before.is(Role.TOPIC)) {
            clause.phrase.add(Token.of(Token.Kind.TEXT, token.from(), token.to()));
            return;
        }
        binder.amount(token, isThreshold());
    }

    /** The token before, brackets left out. */
    private Token before(Token token) {
        int i = index - 1;
        while (i >= 0 && tokens.get(i).isMark("()")) {
            i--;
        }
        return i < 0 ? token : tokens.get(i);
    }

    private boolean isThreshold() {
        return clause.isLimit
                || index + 1 < tokens.size() && tokens.get(index + 1).is(Role.THRESHOLD);
    }

    private void year(Token token) {
        int year = token.value().intValue();
        clause.phrase.add(token);
        if (words.fiscalYear() == 0 || year == words.fiscalYear()) {
            return;
        }
        if (clause.compares) {
            clause.baseline = year == words.fiscalYear() - 1 ? Baseline.PRIOR_YEAR_BUDGET : Baseline.OTHER;
            clause.awaitsPrior = year == words.fiscalYear() - 1;
            clause.compares = false;
        } else if (year == words.fiscalYear() - 1) {
            clause.isPrior = true;
        } else {
            clause.isOtherYear = true;
        }
    }

    private void word(Token token) {
        if (token.is(Role.EXCEEDING)) {
            binder.exceeding(token);
        } else if (token.is(Role.REASON)) {
            reason(token);
        } else if (token.is(Role.DIRECTION)) {
            direction(token);
        } else if (token.is(Role.SELF_COMPARING)) {
            clause.baseline = Baseline.PRIOR_YEAR_BUDGET;
            clause.awaitsPrior = true;
        } else if (token.is(Role.COMPARISON) && isCompared()) {
            clause.compares = true;
        } else if (token.is(Role.PRIOR_YEAR)) {
            priorYear();
        } else if (token.is(Role.BASIS) && basis(token)) {
            clause.compares = false;
        } else if (token.is(Role.CONNECTOR)) {
            connector(token);
        } else {
            clause.awaitsPrior &= !isComparedWord(token);
            plainWord(token);
        }
    }

    /** "与上年相比": what follows is of this year again. */
    private boolean isComparedWord(Token token) {
        return text.folded().startsWith("比", token.to() - 1);
    }

    private void plainWord(Token token) {
        if (token.is(Role.SHARE)) {
            clause.isShare = true;
        } else if (token.is(Role.COMPLETION)) {
            clause.isCompletion = true;
        } else if (token.is(Role.THRESHOLD_LEAD) && !token.is(Role.FILLER)) {
            clause.isLimit = true;
        } else if (clause.isShare && token.is(Role.TOPIC)) {
            clause.shareOf.add(token);
        } else if (token.is(Role.RESPECTIVE)) {
            respective();
        } else {
            clause.phrase.add(token);
        }
    }

    private void respective() {
        if (clause.phrase.isEnumeration()) {
            discourse.respective(InOrder.topics(clause.phrase, text, words.lexicon()));
            clause.phrase.clear();
        }
    }

    private boolean isCompared() {
        for (int i = index + 1; i < tokens.size() && i <= index + 2; i++) {
            Token next = tokens.get(i);
            if (next.is(Role.PRIOR_YEAR) || next.is(Role.BASIS) || next.kind() == Token.Kind.YEAR) {
                return true;
            }
            if (!next.is(Role.FILLER)) {
                return false;
            }
        }
        return false;
    }

    private void priorYear() {
        if (clause.compares) {
            clause.baseline = Baseline.PRIOR_YEAR_BUDGET;
            clause.awaitsPrior = true;
            clause.compares = false;
        } else if (clause.baseline == null) {
            clause.isPrior = true;
        }
    }

    /** Whether the word tells which figure of the year before is meant; otherwise it is an ordinary word. */
    private boolean basis(Token token) {
        Baseline said = token.word() == null ? Baseline.OTHER : token.word().basis();
        if (clause.compares) {
            Meaning meaning =
                    token.word() == null ? Meaning.SILENT : token.word().meaning();
            clause.baseline = meaning.period() == BudgetPeriod.BUDGET ? Baseline.OPENING_BUDGET : said;
            clause.awaitsPrior |= clause.baseline == Baseline.OPENING_BUDGET;
            return true;
        }
        if (clause.baseline != null && clause.direction == Direction.NONE && !clause.phrase.hasTopic()) {
            clause.baseline = said == Baseline.PRIOR_YEAR_EXECUTION ? said : clause.baseline;
            return true;
        }
        if (clause.isPrior) {
            clause.priorBasis = said == Baseline.PRIOR_YEAR_EXECUTION ? said : clause.priorBasis;
            return true;
        }
        return false;
    }

    private void direction(Token token) {
        Direction said = token.word() == null ? Direction.NONE : token.word().direction();
        if (said == Direction.UNCHANGED) {
            binder.unchanged(token);
        } else {
            clause.direction = said;
            clause.directionEnd = token.to();
        }
    }

    private void reason(Token token) {
        binder.reasonOfChange(token);
        discourse.inReasons = true;
        clause.comma();
    }

    private void connector(Token token) {
        if (token.is(Role.RESPECTIVE) && clause.phrase.isEnumeration()) {
            respective();
            return;
        }
        discourse.listFrom = token.to();
        discourse.listOwner = binder.listOwner();
        if (!discourse.inReasons) {
            binder.openFrame();
        }
        clause.comma();
    }

    private void mark(Token token) {
        switch (token.noun()) {
            case "。", "!", "?" -> {
                discourse.remember(clause);
                discourse.endSentence(text, token.from());
                clause.stop();
            }
            case ";" -> {
                discourse.remember(clause);
                discourse.endList(text, token.from());
                discourse.semicolon();
                clause.stop();
                leaveReasons();
            }
            case "(" -> discourse.openBracket();
            case ")" -> discourse.closeBracket();
            case ",", ":" -> {
                boolean listsCounted = token.isMark(":")
                        && clause.hasFigure
                        && discourse.last != null
                        && discourse.last.is(StatementKind.COUNT);
                if (endsWithin()) {
                    binder.openFrame();
                } else if (isDivision(token)) {
                    binder.divide();
                }
                discourse.isNarrowed |= narrowsRest(token);
                discourse.remember(clause);
                clause.comma();
                if (listsCounted) {
                    discourse.listFrom = token.to();
                    discourse.listOwner = discourse.last;
                }
            }
            default -> {
                if (clause.hasFigure) {
                    clause.comma();
                } else {
                    clause.phrase.add(token);
                }
            }
        }
    }

    /** "X中，": what follows are parts of X. */
    private boolean endsWithin() {
        return index > 0
                && tokens.get(index - 1).kind() == Token.Kind.WORD
                && text.at(tokens.get(index - 1).from()) == '中'
                && clause.phrase.hasTopic()
                && !clause.phrase.isNarrowed(text, words, discourse.first == null)
                && !clause.hasFigure;
    }

    /** "由中小企业供应商中标或成交的，": what follows is said of these alone. */
    private boolean narrowsRest(Token mark) {
        return !clause.hasFigure
                && !clause.phrase.isEmpty()
                && text.folded().substring(0, mark.from()).endsWith("的")
                && clause.phrase.isNarrowed(text, words, discourse.first == null);
    }

    /** "按功能分类：", "支出按性质划分：": what follows are parts of what was said before. */
    private boolean isDivision(Token mark) {
        if (clause.hasFigure || clause.phrase.isEmpty() || discourse.inReasons) {
            return false;
        }
        String said = text.folded().substring(clause.phrase.start(), mark.from());
        return words.lexicon().list("division_leads").stream().anyMatch(said::contains)
                && words.lexicon().list("division_tails").stream().anyMatch(said::endsWith);
    }

    /** Behind a semicolon reasons end when the next clause states an amount of a topic, or a change against the year before. */
    private void leaveReasons() {
        @Nullable Side side = null;
        boolean topic = false;
        boolean compared = false;
        for (int i = index + 1; discourse.inReasons && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isMark("()")) {
                continue;
            }
            if (token.kind() == Token.Kind.AMOUNT) {
                discourse.inReasons = !topic || side == null;
                return;
            }
            if (token.is(Role.DIRECTION)) {
                boolean ofAmount = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.AMOUNT;
                discourse.inReasons = !compared || topic || !ofAmount;
                return;
            }
            if (token.kind() == Token.Kind.ORDINAL || token.kind() == Token.Kind.MARK) {
                return;
            }
            compared |= token.is(Role.PRIOR_YEAR) || token.is(Role.SELF_COMPARING);
            if (token.is(Role.TOPIC) && token.word() != null) {
                topic = true;
                side = token.word().meaning().side() != null
                        ? token.word().meaning().side()
                        : side;
            } else if (topic && token.kind() == Token.Kind.TEXT) {
                return;
            }
        }
    }
}
