package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.recognition.targets.FormDraft.GoalText;
import io.mingzhang.model.Damage;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the overall goals: the line that names the periods, the text of each half, and lines that go on with them. */
final class GoalRows {

    private final FormDraft draft;
    private List<Token> heads = List.of();
    private boolean awaitsText;
    /** Whether the periods stand one below the other, each in a row with its label. */
    private boolean stacked;

    GoalRows(FormDraft draft) {
        this.draft = draft;
    }

    /** Whether the row only names the periods: 实施期目标 | 年度目标, with or without 总体目标 before. */
    static boolean isHead(List<Token> tokens) {
        long goals = tokens.stream().filter(token -> token.label().goal()).count();
        boolean all = tokens.stream()
                .allMatch(token -> token.label().goal() || token.label().opens("GOAL"));
        return all
                && goals >= 1
                && (tokens.size() > 1 || !tokens.getFirst().label().opens("GOAL"));
    }

    /** Whether the row begins with a label of the block. */
    static boolean fits(List<Token> tokens) {
        return tokens.getFirst().label().opens("GOAL")
                || tokens.getFirst().label().goal();
    }

    void head(List<Token> tokens) {
        List<Token> named = tokens.size() > 2 ? tokens.subList(1, tokens.size()) : tokens;
        boolean sectionFirst = named.size() == 2
                && named.getFirst().label().opens("GOAL")
                && named.getFirst().label().period().equals(named.get(1).label().period());
        heads = sectionFirst ? named.subList(1, 2) : named;
        draft.periods.learn(heads.stream().map(token -> token.label().period()).toList());
        awaitsText = true;
    }

    /** Reads a row that begins with a label: texts behind it, or label and text for each period in turn. */
    void read(List<Token> tokens) {
        List<Token> labels = new ArrayList<>();
        List<Token> texts = new ArrayList<>();
        for (Token token : tokens) {
            boolean label = token.label().goal() || token.label().opens("GOAL");
            (label ? labels : texts).add(token);
        }
        awaitsText = true;
        if (labels.size() == 2
                && texts.size() == 1
                && tokens.get(1).equals(labels.get(1))
                && labels.get(1).label().goal()) {
            read(tokens.subList(1, tokens.size()));
            return;
        }
        if (labels.size() == 1 && isOtherPeriod(labels.getFirst())) {
            stack(labels.getFirst());
        }
        boolean inTurn = labels.size() > 1 && texts.size() <= labels.size();
        if (inTurn) {
            draft.periods.learn(
                    labels.stream().map(token -> token.label().period()).toList());
            readInTurn(tokens);
        } else {
            if (heads.isEmpty()) {
                heads = labels;
                if (labels.getFirst().label().period().equals(Optional.of(TargetPeriod.ANNUAL))) {
                    draft.periods.learn(List.of(Optional.of(TargetPeriod.ANNUAL)));
                }
            }
            texts(texts, labels.getFirst());
        }
    }

    /** Whether the label asks for the goal of another period than the row above. */
    private boolean isOtherPeriod(Token label) {
        return draft.goals.size() == 1
                && heads.size() == 1
                && heads.getFirst().label().goal()
                && label.label().goal()
                && !label.label().period().equals(heads.getFirst().label().period());
    }

    /** From here on texts belong to a second goal; the first one is for the period its own label names. */
    private void stack(Token label) {
        GoalText above = draft.goals.getFirst();
        Optional<TargetPeriod> period = heads.getFirst().label().period();
        draft.goals.set(0, new GoalText(period, 0, above.label(), above.text(), above.at()));
        heads = List.of(label);
        stacked = true;
        draft.goalsAreStacked = true;
    }

    /** Goes on with the last goal: a line of a cell that the extraction did not keep together. */
    void append(String line) {
        StringBuilder text = draft.goals.getLast().text();
        text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    private void readInTurn(List<Token> tokens) {
        Token label = tokens.getFirst();
        int half = -1;
        for (Token token : tokens) {
            if (token.label().goal() || token.label().opens("GOAL")) {
                label = token;
                half++;
            } else {
                add(half, label.label().period(), label.text(), token);
            }
        }
    }

    boolean isOpen() {
        return awaitsText;
    }

    void close() {
        awaitsText = false;
    }

    /** Reads a row without label as texts of the halves or their continuation. */
    void goOn(List<Token> tokens) {
        texts(tokens, heads.isEmpty() ? tokens.getFirst() : heads.getFirst());
    }

    private void texts(List<Token> texts, Token label) {
        if (stacked) {
            texts.forEach(text -> add(1, label.label().period(), label.text(), text));
            return;
        }
        boolean two = heads.size() > 1 || draft.periods.areTwo();
        for (int i = 0; i < texts.size(); i++) {
            int half = texts.size() == 1 && heads.size() > 1 ? nearest(texts.getFirst()) : two ? Math.min(i, 1) : 0;
            Token head = half < heads.size() ? heads.get(half) : label;
            Optional<TargetPeriod> period = heads.size() > 1 ? head.label().period() : Optional.empty();
            add(half, period, head.text(), texts.get(i));
        }
        if (texts.size() == 1 && two && heads.size() > 1) {
            draft.damage(
                    Damage.Kind.CLIPPED_TEXT,
                    "总体目标只有一栏有内容，另一栏可能合并或丢失",
                    texts.getFirst().at());
        }
    }

    private int nearest(Token text) {
        int left = Math.abs(text.column() - heads.get(0).column());
        int right = Math.abs(text.column() - heads.get(1).column());
        return right < left ? 1 : 0;
    }

    private void add(int half, Optional<TargetPeriod> period, String label, Token text) {
        for (GoalText goal : draft.goals) {
            if (goal.half() == half) {
                if (goal.text().indexOf(text.text()) < 0) {
                    goal.text().append('\n').append(text.text());
                }
                return;
            }
        }
        draft.goals.add(new GoalText(period, half, label, new StringBuilder(text.text()), text.at()));
        char first = text.text().charAt(0);
        if (",，。；;、）)".indexOf(first) >= 0) {
            draft.damage(Damage.Kind.CLIPPED_TEXT, "总体目标开头被截断", text.at());
        }
    }
}
