package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been said in the clause at hand and not yet been used by a figure. */
final class Clause {

    final Phrase phrase = new Phrase();
    final List<Token> shareOf = new ArrayList<>();
    Direction direction = Direction.NONE;
    int directionEnd;
    boolean compares;

    @Nullable
    Baseline baseline;

    /** Whether the amount compared with may still be told: 比上年预算数3000万元增加. */
    boolean awaitsPrior;

    boolean isPrior;
    Baseline priorBasis = Baseline.PRIOR_YEAR_BUDGET;
    boolean isOtherYear;
    boolean isShare;
    boolean isCompletion;
    boolean isLimit;
    boolean hasFigure;

    /** A comma: words are used up, a comparison made before it still holds. */
    void comma() {
        boolean yearAlone = isPrior && !hasFigure && !phrase.hasTopic();
        isPrior &= yearAlone;
        isOtherYear &= !hasFigure && !phrase.hasTopic();
        phrase.clear();
        usedUp();
        compares = false;
        awaitsPrior = false;
        isLimit = false;
        hasFigure = false;
    }

    /** A figure took the words. */
    void figure() {
        phrase.clear();
        usedUp();
        isPrior = false;
        awaitsPrior = false;
        isLimit = false;
        hasFigure = true;
    }

    /** A full stop or semicolon. */
    void stop() {
        comma();
        baseline = null;
        isPrior = false;
        isOtherYear = false;
        priorBasis = Baseline.PRIOR_YEAR_BUDGET;
    }

    private void usedUp() {
        direction = Direction.NONE;
        isShare = false;
        isCompletion = false;
        shareOf.clear();
    }
}
