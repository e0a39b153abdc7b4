package io.mingzhang.documents.recognition.targets;

import io.mingzhang.model.performance.IndicatorCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an indicator row whose cells do not stand under their headers, by the pattern of what it holds:
 * {@code [level 1] [level 2] name value [standard] | [level 2] name value [standard]}.
 */
final class LooseRow {

    /** Labels followed by texts; the labels may be missing. */
    private static final class Run {
        final List<Token> labels = new ArrayList<>();
        final List<Token> texts = new ArrayList<>();
    }

    private final boolean twoHalves;
    private final boolean oneExpected;
    private final int perHalf;
    private final List<Token> leftOver = new ArrayList<>();

    /**
     * @param twoHalves whether the row can hold both periods
     * @param oneExpected whether one period alone is usual in this block
     * @param standard whether values are followed by standards
     */
    LooseRow(boolean twoHalves, boolean oneExpected, boolean standard) {
        this.twoHalves = twoHalves;
        this.oneExpected = oneExpected;
        this.perHalf = standard ? 3 : 2;
    }

    IndicatorRow read(List<Token> row) {
        List<Token> tokens = withoutSection(row);
        List<Run> runs = runs(tokens);
        Optional<Token> category = category(runs);
        runs.forEach(this::namesThatLookLikeLabels);
        List<IndicatorCells> cells = twoHalves ? halves(runs) : single(runs);
        return new IndicatorRow(category, cells, List.copyOf(leftOver));
    }

    private static List<Token> withoutSection(List<Token> row) {
        int from = 0;
        while (from < row.size() - 1 && isSection(row.get(from))) {
            from++;
        }
        List<Token> tokens = new ArrayList<>();
        for (Token token : row.subList(from, row.size())) {
            Optional<Integer> joint = token.isLevel() ? Optional.empty() : ValueShape.joint(token.text());
            if (joint.isPresent()) {
                tokens.add(new Token(
                        token.text().substring(0, joint.get()).strip(), Label.NONE, token.column(), token.at()));
                tokens.add(new Token(token.text().substring(joint.get()), Label.NONE, token.column(), token.at()));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static boolean isSection(Token token) {
        boolean opens = token.label().opens("INDICATORS") || token.label().opens("GOAL");
        return !token.isLevel() && (opens || token.text().length() == 1);
    }

    private static List<Run> runs(List<Token> tokens) {
        List<Run> runs = new ArrayList<>();
        for (Token token : tokens) {
            boolean label = token.isLevel();
            if (runs.isEmpty() || label && !runs.getLast().texts.isEmpty()) {
                runs.add(new Run());
            }
            (label ? runs.getLast().labels : runs.getLast().texts).add(token);
        }
        return runs;
    }

    /** Takes the first-level label from the front. */
    private static Optional<Token> category(List<Run> runs) {
        List<Token> labels = runs.getFirst().labels;
        Optional<Token> category = Optional.empty();
        boolean more = true;
        while (more && !labels.isEmpty()) {
            Token first = labels.getFirst();
            boolean nextIsType =
                    labels.size() > 1 && labels.get(1).label().type().isPresent();
            boolean underIt = nextIsType
                    && first.label().category().isPresent()
                    && first.label().category().equals(labels.get(1).label().usualCategory())
                    && !first.label().type().equals(labels.get(1).label().type());
            boolean satisfaction = nextIsType
                    && first.label().category().equals(Optional.of(IndicatorCategory.SATISFACTION))
                    && labels.size() > 1
                    && runs.getFirst().texts.size() >= 2
                    && first.label()
                            .usualCategory()
                            .equals(labels.get(1).label().usualCategory())
                    && !first.text().equals(labels.get(1).text());
            more = first.label().isCategoryOnly()
                    || underIt
                    || satisfaction && labels.size() > 1
                    || satisfactionChain(labels);
            if (more) {
                category = Optional.of(labels.removeFirst());
                more = labels.size() > 1 && labels.getFirst().label().isCategoryOnly();
            }
        }
        return category;
    }

    /** 满意度指标 | 服务对象满意度 | 群众满意度: the first is the category. */
    private static boolean satisfactionChain(List<Token> labels) {
        return labels.size() > 2
                && labels.getFirst().label().category().isPresent()
                && labels.get(0)
                        .label()
                        .usualCategory()
                        .equals(labels.get(1).label().usualCategory())
                && labels.get(1)
                        .label()
                        .usualCategory()
                        .equals(labels.get(2).label().usualCategory());
    }

    /** A name may read like a label: 群众满意度 | ≥95%. The last label before a lone value is one. */
    private void namesThatLookLikeLabels(Run run) {
        if (run.texts.size() != 1 || run.labels.isEmpty() || perHalf == 3) {
            return;
        }
        Token last = run.labels.getLast();
        boolean measured = ValueShape.isValue(run.texts.getFirst().text());
        boolean twins = run.labels.size() > 1
                && last.label()
                        .usualCategory()
                        .equals(run.labels.get(run.labels.size() - 2).label().usualCategory());
        if (measured || twins) {
            run.labels.removeLast();
            run.texts.addFirst(last);
        }
    }

    private List<IndicatorCells> single(List<Run> runs) {
        List<IndicatorCells> cells = new ArrayList<>();
        for (Run run : runs) {
            for (int i = 0; i + 1 < run.labels.size(); i++) {
                cells.add(IndicatorCells.inOrder(Optional.of(run.labels.get(i)), List.of(), false));
            }
            cells.add(half(
                    run.labels.isEmpty() ? Optional.empty() : Optional.of(run.labels.getLast()), run.texts, List.of()));
        }
        return cells.size() == 1 ? cells : List.of(cells.getLast());
    }

    private List<IndicatorCells> halves(List<Run> runs) {
        Run first = runs.getFirst();
        if (runs.size() == 1) {
            return oneRun(first);
        }
        Run second = runs.get(1);
        for (Run more : runs.subList(2, runs.size())) {
            leftOver.addAll(more.labels);
            leftOver.addAll(more.texts);
        }
        Optional<Token> rightType = second.labels.isEmpty() ? Optional.empty() : Optional.of(second.labels.getLast());
        Optional<Token> leftType = type(first.labels, rightType);
        return List.of(half(leftType, first.texts, second.texts), half(rightType, second.texts, first.texts));
    }

    /** The label of the half; a neighbour's label that slipped in loses against the one the other half shows. */
    private Optional<Token> type(List<Token> labels, Optional<Token> other) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        Token chosen = labels.stream()
                .filter(label -> other.isPresent()
                        && label.label().type().equals(other.get().label().type()))
                .findFirst()
                .orElse(labels.getLast());
        labels.stream()
                .filter(label -> !label.equals(chosen)
                        && !label.label().type().equals(chosen.label().type()))
                .forEach(leftOver::add);
        return Optional.of(chosen);
    }

    private List<IndicatorCells> oneRun(Run run) {
        List<Token> labels = run.labels;
        if (run.texts.isEmpty()) {
            return labels.stream()
                    .limit(2)
                    .map(label -> IndicatorCells.inOrder(Optional.of(label), List.of(), false))
                    .toList();
        }
        boolean pairOfEmpty = labels.size() >= 3 && run.texts.size() <= perHalf;
        if (pairOfEmpty) {
            return List.of(
                    IndicatorCells.inOrder(Optional.of(labels.get(labels.size() - 3)), List.of(), false),
                    half(Optional.of(labels.getLast()), run.texts, List.of()));
        }
        Optional<Token> type = type(labels, Optional.empty());
        int split = split(run.texts);
        List<Token> left = run.texts.subList(0, split);
        List<Token> right = run.texts.subList(split, run.texts.size());
        if (right.isEmpty()) {
            IndicatorCells only = half(type, left, List.of());
            return oneExpected ? List.of(only) : List.of(only, IndicatorCells.NONE);
        }
        return List.of(half(type, left, right), half(Optional.empty(), right, left));
    }

    /** Where the right half begins among texts without a label between them. */
    private int split(List<Token> texts) {
        int best = Math.min(perHalf, texts.size());
        int bestScore = Integer.MIN_VALUE;
        for (int at = 1; at <= texts.size(); at++) {
            int score = score(texts.subList(0, at), texts.subList(at, texts.size()));
            if (score > bestScore) {
                bestScore = score;
                best = at;
            }
        }
        return best;
    }

    private int score(List<Token> left, List<Token> right) {
        int score = -4 * Math.abs(left.size() - perHalf);
        score -= right.isEmpty() ? (left.size() <= perHalf ? 3 : 20) : 4 * Math.abs(right.size() - perHalf);
        if (!right.isEmpty()) {
            score += ValueShape.isSameName(
                            left.getFirst().text(), right.getFirst().text())
                    ? 6
                    : 0;
            score -= ValueShape.isComparison(right.getFirst().text()) ? 12 : 0;
            score += left.size() > 1
                            && left.getLast().text().equals(right.getLast().text())
                    ? 2
                    : 0;
        }
        return score - (ValueShape.isComparison(left.getFirst().text()) ? 6 : 0);
    }

    /** Name, value and standard of a half from its texts; the other half helps to drop what slipped in. */
    private IndicatorCells half(Optional<Token> type, List<Token> texts, List<Token> other) {
        List<Token> kept = new ArrayList<>(texts);
        boolean dropped = false;
        while (kept.size() > perHalf) {
            Token stray = stray(kept, other);
            kept.remove(stray);
            boolean copy = kept.stream().anyMatch(token -> ValueShape.isSameName(token.text(), stray.text()));
            if (!copy) {
                leftOver.add(stray);
            }
            dropped = true;
        }
        if (kept.size() == 1 && ValueShape.isComparison(kept.getFirst().text())) {
            return new IndicatorCells(
                    type,
                    Optional.empty(),
                    Optional.of(kept.getFirst()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true);
        }
        boolean lost = dropped || kept.size() == 1;
        return IndicatorCells.inOrder(type, kept, lost);
    }

    private static Token stray(List<Token> texts, List<Token> other) {
        for (Token text : texts.subList(0, texts.size() - 1)) {
            boolean named = other.stream().anyMatch(token -> ValueShape.isSameName(token.text(), text.text()));
            if (!named && !other.isEmpty()) {
                return text;
            }
        }
        boolean valueLast = ValueShape.isValue(texts.getLast().text())
                && !ValueShape.isValue(texts.get(1).text());
        return valueLast ? texts.get(1) : texts.getLast();
    }
}
