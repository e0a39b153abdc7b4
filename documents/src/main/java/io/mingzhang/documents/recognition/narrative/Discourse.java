package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.narrative.StatementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind from clause to clause: what is being spoken of, and which whole is being divided. */
final class Discourse {

    final Meaning context;
    private @Nullable Frame inherited;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Token> queue = new ArrayDeque<>();
    private final Deque<Remark> remarks = new ArrayDeque<>();

    /** What was spoken of when a bracket opened. */
    private record Remark(
            @Nullable Draft subject,
            @Nullable Draft last,
            @Nullable Draft lastChange,
            int frames) {}

    /** The latest amount. */
    @Nullable
    Draft subject;
    /** The first amount of the paragraph. */
    @Nullable
    Draft first;
    /** The latest amount said of income and expenditure at once. */
    @Nullable
    Draft bothSides;

    private final List<Draft> sentence = new ArrayList<>();
    private List<Draft> sentenceBefore = List.of();

    /** The latest amount that is no part of another. */
    @Nullable
    Draft main;
    /** The latest figure. */
    @Nullable
    Draft last;
    /** The latest change, until another amount is stated. */
    @Nullable
    Draft lastChange;
    /** What a clause without figure spoke of. */
    Meaning lead = Meaning.SILENT;

    @Nullable
    Measure leadMeasure;

    @Nullable
    Side side;

    boolean inReasons;
    /** Whether a clause without figure narrowed what its sentence tells: 由中小企业供应商成交的，采购金额…. */
    boolean isNarrowed;
    /** Whether figures follow in the order of things that are no topics. */
    boolean inUnknownOrder;
    /** Whether the paragraph ends with a colon: the next ones tell the parts. */
    boolean endsOpen;

    int listFrom = -1;

    @Nullable
    Draft listOwner;

    Discourse(Meaning context, @Nullable Frame inherited, @Nullable Draft main, @Nullable Draft subject) {
        this.context = context.withoutBothSides();
        this.inherited = inherited;
        this.main = main;
        this.subject = subject;
    }

    /** An amount is stated: it is spoken of from now on. */
    void tell(Draft amount) {
        first = first == null ? amount : first;
        subject = amount;
        last = amount;
        lastChange = null;
        sentence.add(amount);
        if (amount.meaning.side() == Side.NONE) {
            bothSides = amount;
        }
    }

    /**
     * What "其中" divides: the figure just stated; at the start of a sentence the amount of the sentence before, or what the
     * paragraph began with when that sentence listed several.
     */
    @Nullable
    Draft whole() {
        if (last != null && last.is(StatementKind.COUNT)) {
            return last;
        }
        if (!sentence.isEmpty()) {
            return subject;
        }
        if (sentenceBefore.isEmpty()) {
            return first == null ? (lead.isSilent() ? main : null) : subject;
        }
        Draft opening = first;
        Draft whole = opening != null && sentenceBefore.size() > 1 && !sentenceBefore.contains(opening)
                ? opening
                : sentenceBefore.getFirst();
        return whole.meaning.period() != BudgetPeriod.BUDGET
                ? whole
                : sentenceBefore.stream()
                        .filter(told -> told.quantities()
                                .equals(whole.meaning.in(BudgetPeriod.FINAL).quantities()))
                        .findFirst()
                        .orElse(whole);
    }

    /** The whole being divided at the moment; null when none is. */
    @Nullable
    Frame frame() {
        return frames.isEmpty() ? inherited : frames.peek();
    }

    /** The whole divided in this paragraph itself; null when none is. */
    @Nullable
    Frame openFrame() {
        return frames.peek();
    }

    void push(Frame frame) {
        frames.push(frame);
    }

    void pop() {
        frames.pop();
    }

    /** The whole announced before this paragraph does not hold what is told now. */
    void leaveInherited() {
        inherited = null;
    }

    /** A bracket opens: what it tells in passing is not spoken of behind it. */
    void openBracket() {
        remarks.push(new Remark(subject, last, lastChange, frames.size()));
    }

    /** A bracket closes: what was spoken of before it is spoken of again, unless nothing was. */
    void closeBracket() {
        Remark before = remarks.poll();
        if (before == null) {
            return;
        }
        while (frames.size() > before.frames()) {
            frames.pop();
        }
        if (before.subject() != null && before.last() == before.subject()) {
            subject = before.subject();
            last = before.last();
            lastChange = before.lastChange();
        }
    }

    /** What is understood where words are silent. */
    Meaning base() {
        Frame frame = frame();
        return frame == null ? context : frame.meaning.within(context);
    }

    /** Figures follow in the order of these topics; none when the things before them are unknown. */
    void respective(List<Token> topics) {
        queue.clear();
        queue.addAll(topics);
        inUnknownOrder = topics.isEmpty();
    }

    /** The topic of the next figure of a list in order; null when there is no such list. */
    @Nullable
    Token nextInOrder() {
        return queue.poll();
    }

    void remember(Clause clause) {
        if (!clause.hasFigure && clause.phrase.hasTopic() && !inReasons && frames.isEmpty()) {
            lead = clause.phrase.meaning();
            leadMeasure = clause.phrase
                    .ofProjects()
                    .or(() -> Optional.ofNullable(lead.measure()))
                    .orElse(leadMeasure);
        }
    }

    void semicolon() {
        queue.clear();
        inUnknownOrder = false;
        isNarrowed = false;
        inherit();
        while (!frames.isEmpty() && frames.peek().parts == 0) {
            frames.pop();
        }
        Frame top = frames.peek();
        if (top != null) {
            if (frames.size() > 1 && top.parts > 1 && !top.dividedBySemicolon) {
                frames.pop();
            } else {
                top.dividedBySemicolon = true;
            }
        }
    }

    private void inherit() {
        lead = Meaning.SILENT;
        leadMeasure = null;
    }

    void endSentence(PlainText text, int to) {
        endList(text, to);
        queue.clear();
        inUnknownOrder = false;
        frames.clear();
        inReasons = false;
        isNarrowed = false;
        side = null;
        if (!sentence.isEmpty()) {
            sentenceBefore = List.copyOf(sentence);
            sentence.clear();
            inherit();
        }
    }

    /** Items listed since the last connector, when no figure stood among them. */
    void endList(PlainText text, int to) {
        if (listFrom >= 0 && listOwner != null && listFrom < to) {
            List<String> items = items(text, listFrom, to);
            if (items.size() > 1) {
                listOwner.enumerated.addAll(items);
            }
        }
        listFrom = -1;
        listOwner = null;
    }

    /** The items between two places, divided by 、 and commas, brackets and 等 left out. */
    static List<String> items(PlainText text, int from, int to) {
        List<String> items = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.at(i) : '、';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if ((c == '、' || c == ',' || c == ':') && depth <= 0 || i == to) {
                String item = text.printed(start, i).replaceFirst("等?[。；;，,：:]?$", "");
                if (!item.isBlank()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }
}
