package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.StatementKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a figure says and what it is said of, from the words of its clause and what was said before. */
final class FigureBinder extends FigureBinding {

    private static final List<BudgetPeriod> OF_THE_YEAR = List.of(BudgetPeriod.FINAL, BudgetPeriod.CURRENT_YEAR);

    FigureBinder(
            PlainText text, Passage passage, DocumentWords words, StatementBook book, Clause clause, Discourse talk) {
        super(text, passage, words, book, clause, talk);
    }

    // --- amounts ---

    void amount(Token figure, boolean isLimit) {
        talk.listFrom = -1;
        boolean ofBudget = clause.isCompletion || clause.awaitsPrior && clause.baseline == Baseline.OPENING_BUDGET;
        boolean completed = clause.isCompletion && talk.subject != null && !talk.inReasons;
        if (talk.inReasons) {
            amountInReasons(figure);
        } else if (ofBudget && talk.subject != null && clause.direction == Direction.NONE) {
            ownBudget(figure, talk.subject);
        } else if (isLimit || clause.isOtherYear || talk.inUnknownOrder || talk.isNarrowed && clause.phrase.isWeak()) {
            unbound(StatementKind.AMOUNT, figure);
        } else if (clause.direction != Direction.NONE) {
            change(figure);
        } else if (clause.isPrior) {
            priorYear(figure);
        } else if (clause.awaitsPrior && talk.subject != null && clause.baseline != null) {
            clause.priorBasis = clause.baseline;
            priorYear(figure);
        } else {
            stated(figure);
        }
        clause.figure();
        clause.isCompletion = completed;
    }

    /** "完成预算9万元的88.89%", "较年初预算9万元减少": the budget of what is spoken of, which stays what is spoken of. */
    private void ownBudget(Token figure, Draft spent) {
        Draft draft = open(StatementKind.AMOUNT, figure);
        draft.subject = spent.subject;
        draft.meaning = spent.meaning.isSilent() ? Meaning.SILENT : spent.meaning.in(BudgetPeriod.BUDGET);
        book.index(draft);
        talk.last = draft;
    }

    private void stated(Token figure) {
        Token ordered = talk.nextInOrder();
        boolean hasTopic = ordered != null || clause.phrase.hasTopic();
        boolean narrowed = ordered == null && isNarrowed();
        boolean isNamedPart = talk.frame() != null && clause.phrase.hasText();
        if (!hasTopic && (narrowed || isNamedPart) || narrowed && clause.phrase.hasTopic() && behindTopic()) {
            named(figure);
            return;
        }
        Meaning said =
                ordered != null && ordered.word() != null ? ordered.word().meaning() : clause.phrase.meaning();
        Draft draft = open(StatementKind.AMOUNT, figure);
        @Nullable Meaning both = narrowed ? null : clause.phrase.bothSides();
        if (both != null) {
            bind(draft, both, clause.phrase.subject(text));
        } else if (ordered == null && (narrowed || clause.phrase.isEnumeration())) {
            draft.subject = clause.phrase.subject(text);
        } else {
            bind(
                    draft,
                    said,
                    ordered == null ? clause.phrase.subject(text) : text.printed(ordered.from(), ordered.to()));
        }
        accept(draft, hasTopic);
    }

    private boolean behindTopic() {
        return clause.phrase.endsWithName(clause.phrase.topics().getFirst());
    }

    private void bind(Draft draft, Meaning said, String subject) {
        closeFramesNotAdmitting(said);
        Meaning topics = said;
        if (topics.measure() == null
                && talk.leadMeasure != null
                && topics.code() == null
                && isOfProjects(talk.leadMeasure)) {
            topics = topics.and(new Meaning(Side.EXPENDITURE, null, null, talk.leadMeasure, null, ""), false);
        }
        if (topics.saysOnlySide() && talk.lead.code() != null) {
            topics = talk.lead.and(topics, false);
        }
        Draft before = talk.subject;
        if (topics.period() == BudgetPeriod.FINAL && before != null) {
            tellsBudget(before);
        }
        if (onlyPeriod(topics) && before != null && talk.lead.isSilent()) {
            draft.meaning = topics.period() == null || before.meaning.isSilent()
                    ? before.meaning
                    : before.meaning.in(topics.period());
            draft.subject = subject.isEmpty() ? before.subject : subject;
            return;
        }
        if (onlyPeriod(topics) && !talk.lead.isSilent()) {
            topics = talk.lead.and(topics, false);
        }
        Meaning base = talk.base();
        if (topics.side() == null && base.side() == null && talk.side != null) {
            base = new Meaning(talk.side, null, null, null, null, "").within(base);
        }
        draft.meaning = topics.within(base);
        draft.subject = subject;
        if (subject.isEmpty() && talk.last != null && talk.last.is(StatementKind.COUNT)) {
            ofCounted(draft, talk.last);
        }
    }

    /** "其中：人员类项目 2 个，涉及预算 10 万元": the amount is that of the kind of projects just counted. */
    private static void ofCounted(Draft draft, Draft counted) {
        if (isOfProjects(draft.meaning) && isOfProjects(counted.meaning)) {
            draft.meaning = draft.meaning.named(counted.meaning.name());
            draft.subject = counted.meaning.name();
        }
    }

    /** "预算为 5.89 万元，支出决算为 5.29 万元": what went before the final account was the budget. */
    private void tellsBudget(Draft before) {
        boolean sameSentence = before == talk.last && before.amount != null;
        BudgetPeriod period = before.meaning.period();
        boolean open = period == null || period == BudgetPeriod.FINAL;
        if (sameSentence && open && before.clause.contains("预算") && !before.clause.contains("决算")) {
            before.meaning = before.meaning.in(BudgetPeriod.BUDGET);
            book.index(before);
        }
    }

    /** A figure of something that has a name and no topic: a part by name, or a project. */
    private void named(Token figure) {
        String name = clause.phrase.name(text, figure.from());
        Frame frame = talk.frame();
        Meaning base = talk.base();
        Optional<Meaning> part =
                frame == null ? Optional.empty() : words.lexicon().part(base.measure(), name);
        boolean isProject = frame != null && base.measure() == Measure.PROJECT;
        Draft draft = open(isProject ? StatementKind.PROJECT_AMOUNT : StatementKind.AMOUNT, figure);
        draft.subject = name;
        if (part.isPresent()) {
            draft.meaning = part.get().within(base);
        } else if (frame != null && !clause.phrase.hasTopic()) {
            draft.meaning = base.named(base.name().isEmpty() ? name : base.name() + "/" + name);
        }
        accept(draft, true);
    }

    /** Takes an amount as what is spoken of from now on, and as a part when a whole is being divided. */
    private void accept(Draft draft, boolean hasTopic) {
        Frame frame = talk.frame();
        Draft before = talk.subject;
        boolean repeats = !hasTopic && before != null && before.quantities().equals(draft.quantities());
        boolean isWhole =
                frame != null && frame.whole != null && frame.whole.quantities().equals(draft.quantities());
        if (frame != null && !frame.counts() && !repeats && !isWhole && !draft.meaning.isSilent()) {
            draft.whole = frame.whole;
            frame.parts++;
        } else if (!repeats) {
            talk.main = draft;
        }
        if (draft.meaning.side() != null && draft.meaning.side() != Side.NONE && draft.meaning.code() == null) {
            talk.side = draft.meaning.side();
        }
        talk.tell(draft);
        book.index(draft);
    }

    private void priorYear(Token figure) {
        Draft draft = open(StatementKind.PRIOR_YEAR, figure);
        BudgetPeriod period = clause.priorBasis == Baseline.PRIOR_YEAR_EXECUTION
                ? BudgetPeriod.PRIOR_YEAR_EXECUTION
                : BudgetPeriod.PRIOR_YEAR_BUDGET;
        draft.baseline = clause.priorBasis;
        if (isNarrowed()) {
            draft.subject = clause.phrase.subject(text);
        } else if (clause.phrase.hasTopic() || talk.subject == null) {
            Meaning meaning = clause.phrase.meaning().within(talk.base());
            draft.of = book.latest(meaning);
            draft.meaning = meaning.in(period);
            draft.subject = clause.phrase.subject(text);
        } else {
            draft.of = talk.subject;
            draft.meaning = talk.subject.meaning.isSilent() ? Meaning.SILENT : talk.subject.meaning.in(period);
            draft.subject = talk.subject.subject;
        }
        talk.last = draft;
    }

    // --- changes ---

    private void change(Token figure) {
        Draft draft = open(StatementKind.CHANGE, figure);
        draft.direction = clause.direction;
        draft.baseline = clause.baseline == null ? Baseline.OTHER : clause.baseline;
        relate(draft);
        Frame frame = talk.frame();
        if (frame != null && frame.wholeChange != null && draft.of != talk.main) {
            draft.whole = frame.wholeChange;
            frame.parts++;
        }
        talk.last = draft;
        talk.lastChange = draft;
    }

    void unchanged(Token word) {
        boolean compared = clause.baseline != null || clause.isPrior || clause.compares;
        Meaning said = clause.phrase.meaning();
        if (!compared && said.measure() == null && said.code() == null || talk.inReasons) {
            return;
        }
        Draft draft = open(StatementKind.NO_CHANGE, word);
        draft.direction = clause.direction == Direction.NONE ? Direction.UNCHANGED : clause.direction;
        draft.baseline = clause.baseline == null ? Baseline.OTHER : clause.baseline;
        relate(draft);
        talk.last = draft;
        clause.figure();
    }

    /** "决算数小于预算数": a change told without its amount. */
    void exceeding(Token word) {
        Direction said = word.word() == null ? Direction.NONE : word.word().direction();
        Draft draft = open(said == Direction.UNCHANGED ? StatementKind.NO_CHANGE : StatementKind.CHANGE, word);
        draft.direction = said;
        draft.baseline = Baseline.OPENING_BUDGET;
        relate(draft);
        talk.last = draft;
        clause.figure();
    }

    /** "减少原因为", "增加的主要原因": a change told without its amount, when none was told before. */
    void reasonOfChange(Token word) {
        boolean inWord =
                text.folded().startsWith("增加", word.from()) || text.folded().startsWith("减少", word.from());
        Direction said = clause.direction;
        if (inWord) {
            said = text.at(word.from()) == '增' ? Direction.INCREASE : Direction.DECREASE;
        }
        boolean plain = said == Direction.INCREASE || said == Direction.DECREASE;
        if (!plain || talk.inReasons || text.folded().startsWith("增减", word.from())) {
            return;
        }
        Draft draft = open(StatementKind.CHANGE, word);
        draft.direction = said;
        draft.baseline = clause.baseline == null ? Baseline.OTHER : clause.baseline;
        relate(draft);
        clause.figure();
    }

    // --- percentages ---

    void percent(Token figure) {
        talk.listFrom = -1;
        if (clause.isCompletion) {
            completion(figure);
        } else if (clause.isShare || isShareOfPart()) {
            share(figure);
        } else if (!talk.inReasons
                && (clause.direction != Direction.NONE || talk.lastChange != null && talk.last == talk.lastChange)) {
            rate(figure);
        } else {
            unbound(StatementKind.SHARE, figure);
        }
        clause.figure();
    }

    private boolean isShareOfPart() {
        return clause.direction == Direction.NONE
                && clause.phrase.isEmpty()
                && talk.last != null
                && talk.last == talk.subject
                && talk.frame() != null;
    }

    private void rate(Token figure) {
        Draft draft = open(StatementKind.CHANGE_RATE, figure);
        Draft change = talk.lastChange;
        boolean follows = change != null && talk.last == change && !clause.phrase.hasTopic();
        draft.baseline = clause.baseline == null ? Baseline.OTHER : clause.baseline;
        draft.direction = clause.direction;
        if (follows && change != null) {
            draft.direction = clause.direction == Direction.NONE ? change.direction : clause.direction;
            draft.baseline = change.baseline;
            draft.of = change.of;
            draft.meaning = change.meaning;
            draft.subject = change.subject;
        } else {
            relate(draft);
        }
        talk.last = draft;
    }

    private void share(Token figure) {
        Draft draft = open(StatementKind.SHARE, figure);
        Draft part =
                clause.phrase.hasTopic() ? book.latest(clause.phrase.meaning().within(talk.base())) : talk.subject;
        draft.subject = clause.phrase.hasTopic() ? clause.phrase.subject(text) : part == null ? "" : part.subject;
        if (talk.inReasons || isNarrowed()) {
            return;
        }
        draft.meaning = part != null ? part.meaning : clause.phrase.meaning().within(talk.base());
        draft.of = part;
        if (!clause.shareOf.isEmpty()) {
            Meaning whole = Phrase.merged(clause.shareOf);
            Draft inSection = otherThan(part, book.latest(whole.within(talk.context)));
            draft.whole = inSection != null ? inSection : anyYear(whole);
        } else {
            Frame frame = talk.frame();
            draft.whole = frame != null && frame.whole != part ? frame.whole : talk.main == part ? null : talk.main;
        }
        talk.last = draft;
    }

    /** 占支出合计的…, said under a heading of one fund book: all expenditure is meant, not the book itself. */
    private static @Nullable Draft otherThan(@Nullable Draft part, @Nullable Draft whole) {
        boolean isSame = part != null && whole != null && part.quantities().equals(whole.quantities());
        return isSame ? null : whole;
    }

    /** The latest amount of this meaning, whether its sentence said 本年, 决算 or neither. */
    private @Nullable Draft anyYear(Meaning whole) {
        Draft found = book.latest(whole);
        for (BudgetPeriod period : OF_THE_YEAR) {
            Draft ofYear = whole.period() == null ? book.latest(whole.in(period)) : null;
            found = ofYear != null && (found == null || found.clause.contains("总计")) ? ofYear : found;
        }
        return found;
    }

    private void completion(Token figure) {
        Draft draft = open(StatementKind.SHARE, figure);
        Draft subject = talk.subject;
        if (subject != null && !subject.meaning.isSilent()) {
            draft.of = subject;
            draft.meaning = subject.meaning;
            draft.subject = subject.subject;
            draft.whole = book.latest(subject.meaning.in(BudgetPeriod.BUDGET));
            draft.baseline = Baseline.OPENING_BUDGET;
        }
        talk.last = draft;
    }

    // --- counts, reasons, frames ---

    void count(Token figure, boolean isLimit) {
        Draft draft = open(StatementKind.COUNT, figure);
        draft.subject = clause.phrase.subject(text);
        if (!talk.inReasons && !isLimit && clause.direction == Direction.NONE && !clause.isOtherYear) {
            CountMeaning.bind(draft, figure, clause.phrase.meaning().within(talk.base()), text, words.lexicon());
            Frame frame = talk.frame();
            if (frame != null && isOfProjects(draft.meaning) && isOfProjects(frame.meaning)) {
                draft.meaning = draft.meaning.named(draft.subject);
            }
            if (frame != null && frame.whole != null && frame.counts() && isSameUnit(frame.whole.figure, figure)) {
                draft.whole = frame.whole;
                frame.parts++;
            }
            draft.enumerated.addAll(CountMeaning.itemsBefore(clause.phrase, text, figure, words.lexicon()));
        }
        talk.listFrom = -1;
        talk.last = draft;
        if (draft.meaning.measure() != null && isOfProjects(draft.meaning.measure())) {
            talk.leadMeasure = draft.meaning.measure();
        }
        clause.figure();
    }

    private static boolean isSameUnit(Token whole, Token part) {
        return !whole.noun().isEmpty() && part.noun().startsWith(whole.noun().substring(0, 1));
    }

    private void amountInReasons(Token figure) {
        String name = clause.phrase.name(text, figure.from());
        boolean isProject =
                clause.direction == Direction.NONE && !clause.isPrior && clause.phrase.namesProject(name, text);
        Draft draft = open(isProject ? StatementKind.PROJECT_AMOUNT : StatementKind.AMOUNT, figure);
        draft.subject = name;
        draft.direction = clause.direction;
        if (isProject) {
            draft.meaning = new Meaning(Side.EXPENDITURE, null, null, Measure.PROJECT, null, name);
        }
    }
}
