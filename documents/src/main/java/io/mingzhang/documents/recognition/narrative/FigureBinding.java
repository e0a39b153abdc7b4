package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What binding a figure of any kind needs: the words at hand, and how they reach back to what was said before. */
abstract class FigureBinding {

    final PlainText text;
    final Passage passage;
    final DocumentWords words;
    final StatementBook book;
    final Clause clause;
    final Discourse talk;

    FigureBinding(
            PlainText text, Passage passage, DocumentWords words, StatementBook book, Clause clause, Discourse talk) {
        this.text = text;
        this.passage = passage;
        this.words = words;
        this.book = book;
        this.clause = clause;
        this.talk = talk;
    }

    boolean isNarrowed() {
        return clause.phrase.isNarrowed(text, words, talk.first == null && talk.main == null);
    }

    static boolean isOfProjects(Measure measure) {
        return measure == Measure.PERFORMANCE_TARGETS || measure == Measure.DEPARTMENT_PERFORMANCE;
    }

    static boolean isOfProjects(Meaning meaning) {
        Measure measure = meaning.measure();
        return measure != null && isOfProjects(measure);
    }

    static boolean onlyPeriod(Meaning said) {
        boolean ofFinal = said.period() == BudgetPeriod.FINAL || said.period() == BudgetPeriod.BUDGET;
        return (said.side() == null || ofFinal)
                && said.period() != BudgetPeriod.CARRY_OVER
                && said.fund() == null
                && said.measure() == null
                && said.code() == null
                && said.name().isEmpty();
    }

    void closeFramesNotAdmitting(Meaning said) {
        Frame open = talk.openFrame();
        while (open != null && !open.admits(said)) {
            talk.pop();
            open = talk.openFrame();
        }
        Frame above = talk.frame();
        if (above != null && open == null && !above.admits(said)) {
            talk.leaveInherited();
        }
    }

    /** Finds the amount whose change is told. */
    void relate(Draft draft) {
        Phrase phrase = clause.phrase;
        if (isNarrowed()) {
            draft.subject = phrase.subject(text);
            return;
        }
        Meaning said = phrase.meaning();
        if (phrase.hasTopic() && !onlyPeriod(said)) {
            closeFramesNotAdmitting(said);
            draft.meaning = said.within(talk.base());
            draft.of = book.latest(draft.meaning);
            if (draft.of == null) {
                Draft wider = book.latest(said.within(talk.context));
                draft.of = wider;
                draft.meaning = wider == null ? draft.meaning : wider.meaning;
            }
            draft.subject = phrase.subject(text);
            return;
        }
        Draft target = target(draft);
        if (target == null && !talk.lead.isSilent()) {
            draft.meaning = talk.lead.within(talk.base());
            draft.of = book.latest(draft.meaning);
        } else if (target != null) {
            draft.of = target;
            draft.meaning = target.meaning;
            draft.subject = target.subject;
        }
    }

    /** The amount a change without topic is said of: the latest, or the whole behind parts divided by commas. */
    @Nullable
    Draft target(Draft change) {
        Frame frame = talk.openFrame();
        Draft subject = talk.subject;
        if (frame == null || frame.whole == null || subject == null || subject == frame.whole || frame.counts()) {
            return subject;
        }
        boolean closed =
                frame.parts > 1 && !frame.dividedBySemicolon && clause.phrase.isEmpty() && change.amount != null;
        boolean impossible =
                change.direction == Direction.INCREASE && change.fen().compareTo(subject.fen()) > 0;
        if (closed && (impossible || subject.meaning.period() == BudgetPeriod.CARRY_OVER)) {
            talk.pop();
            talk.subject = frame.whole;
            return frame.whole;
        }
        return closed ? null : subject;
    }

    void unbound(StatementKind kind, Token figure) {
        Draft draft = open(kind, figure);
        draft.subject = clause.phrase.subject(text);
        draft.direction = clause.direction;
        talk.last = draft;
    }

    Draft open(StatementKind kind, Token figure) {
        String said = Clauses.around(text, figure.from(), figure.to());
        Draft draft = book.open(kind, figure, passage.at(text.origin(figure.from())), said);
        AmountUnit unit = figure.unit();
        BigDecimal number = figure.value();
        if (figure.kind() == Token.Kind.AMOUNT && unit != null) {
            draft.amount = StatedAmount.of(figure.noun(), number, unit);
        } else if (figure.kind() == Token.Kind.PERCENT) {
            draft.percent = new StatedPercent(text.printed(figure.from(), figure.to()), number);
        }
        return draft;
    }

    /** A whole is announced to be divided: what was just spoken of, or what the clause names. */
    void openFrame() {
        Meaning said = clause.phrase.meaning();
        if (clause.phrase.hasTopic() && !clause.hasFigure && !onlyPeriod(said)) {
            talk.push(frameOf(said));
            return;
        }
        Draft whole = talk.whole();
        if (whole == null) {
            talk.push(new Frame(null, null, talk.lead.within(talk.base())));
            return;
        }
        Draft change = talk.last != null && talk.last == talk.lastChange ? talk.lastChange : null;
        talk.push(new Frame(whole, change, whole.meaning.within(talk.base())));
    }

    /** What a list that begins here is made of: what its clause names, else what was spoken of. */
    @Nullable
    Draft listOwner() {
        if (talk.last != null && talk.last.is(StatementKind.COUNT)) {
            return talk.last;
        }
        Meaning said = clause.phrase.meaning();
        boolean names = clause.phrase.hasTopic() && !clause.hasFigure && said.measure() != null;
        return names ? frameOf(said).whole : talk.subject;
    }

    /** "按功能分类：": what was said before is divided. */
    void divide() {
        Draft named = clause.phrase.hasTopic() ? frameOf(clause.phrase.meaning()).whole : null;
        Draft stated = named == null ? talk.whole() : named;
        Draft whole = stated == null ? talk.main : stated;
        if (whole != null && whole.is(StatementKind.AMOUNT) && !whole.meaning.isSilent()) {
            talk.push(new Frame(whole, null, whole.meaning.within(talk.base())));
        }
    }

    /** "支出包括": the whole is the latest amount of that meaning, or one said of both sides at once. */
    Frame frameOf(Meaning said) {
        Meaning meaning = said.within(talk.context);
        Draft stated = book.latest(meaning);
        Draft both = talk.bothSides;
        if (stated == null && both != null && said.fund() == null && said.measure() == null) {
            return new Frame(both, null, said.within(both.meaning));
        }
        return new Frame(stated, null, meaning);
    }
}
