package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.recognition.targets.FormDraft.TaskText;
import io.mingzhang.kernel.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the main tasks of the year of a whole-department form. */
final class TaskRows {

    private static final Pattern NUMBERED =
            Pattern.compile("^任[务務]\\s*([0-9]{1,3})\\s*[:：、.]?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern TOTAL = Pattern.compile("^(?:金额)?合\\s*计$|^总\\s*计$");
    private static final Pattern ELLIPSIS = Pattern.compile("^[.…·]+$");

    private final FormDraft draft;
    private final List<Token> amountHeads = new ArrayList<>();
    private int nameColumn;
    private int contentColumn;
    private boolean headed;

    TaskRows(FormDraft draft) {
        this.draft = draft;
    }

    /** Whether the row opens the block. */
    static boolean fits(List<Token> tokens) {
        return tokens.getFirst().label().opens("TASKS");
    }

    void read(List<Token> row) {
        List<Token> tokens = fits(row) ? row.subList(1, row.size()) : row;
        if (tokens.isEmpty() || header(tokens)) {
            return;
        }
        Token first = tokens.getFirst();
        boolean total = TOTAL.matcher(first.text()).matches();
        List<Token> amounts = new ArrayList<>();
        List<Token> texts = new ArrayList<>();
        for (Token token : tokens) {
            boolean amount =
                    PrintedNumber.parse(UnitOfForm.number(token.text())).isPresent() && texts.size() > 0;
            (amount ? amounts : texts).add(token);
        }
        amounts.forEach(amount -> draft.unit.see(amount.text()));
        boolean empty =
                texts.stream().allMatch(text -> ELLIPSIS.matcher(text.text()).matches());
        if (!empty) {
            draft.tasks.add(task(texts, amounts, total));
        }
    }

    private TaskText task(List<Token> texts, List<Token> amounts, boolean total) {
        Token first = texts.getFirst();
        Matcher numbered = NUMBERED.matcher(first.text());
        boolean hasNumber = numbered.matches();
        int number = hasNumber ? Integer.parseInt(numbered.group(1)) : 0;
        String name = hasNumber ? numbered.group(2).strip() : first.text();
        List<Token> rest = texts.subList(1, texts.size());
        if (name.isEmpty() && !rest.isEmpty()) {
            name = rest.getFirst().text();
            rest = rest.subList(1, rest.size());
        }
        String content = String.join("\n", rest.stream().map(Token::text).toList());
        return new TaskText(number, name, content, placed(amounts), total, first.at());
    }

    /** The amounts under 总额, 财政拨款 and 其他资金, in this order; an amount lost stays open. */
    private List<Token> placed(List<Token> amounts) {
        List<Token> placed = new ArrayList<>(amounts);
        if (amountHeads.size() == 3 && amounts.size() < 3) {
            Token none = new Token(
                    "",
                    Label.NONE,
                    0,
                    amounts.isEmpty() ? draft.at : amounts.getFirst().at());
            placed.clear();
            for (Token head : amountHeads) {
                placed.add(amounts.stream()
                        .filter(amount -> amount.column() == head.column())
                        .findFirst()
                        .orElse(none));
            }
            boolean shifted =
                    placed.stream().filter(token -> !token.text().isEmpty()).count() < amounts.size();
            return shifted ? amounts : placed;
        }
        return placed;
    }

    /** Header rows: 任务名称 | 主要内容 | 预算金额（万元）, and 总额 | 财政拨款 | 其他资金 below. */
    private boolean header(List<Token> tokens) {
        tokens.forEach(token -> draft.unit.learnFromLabel(token.text()));
        boolean onlySources =
                tokens.stream().allMatch(token -> token.label().source().isPresent()) && tokens.size() > 1;
        if (onlySources) {
            amountHeads.clear();
            amountHeads.addAll(tokens);
            return true;
        }
        long heads = tokens.stream()
                .filter(token -> token.label().task().isPresent())
                .count();
        boolean header = !headed && heads >= 2;
        if (header) {
            headed = true;
            nameColumn = tokens.getFirst().column();
            List<Token> sources = tokens.stream()
                    .filter(token -> token.label().source().isPresent()
                            && token.label().task().isEmpty())
                    .toList();
            if (sources.size() == 3) {
                amountHeads.clear();
                amountHeads.addAll(sources);
            }
            for (Token token : tokens) {
                if (sources.contains(token)) {
                    continue;
                }
                boolean misused = token.label().task().isEmpty() && token.column() > nameColumn;
                contentColumn = misused ? token.column() : contentColumn;
                if (misused) {
                    draft.unknown(token.text(), "主要内容", token.at());
                }
            }
        }
        return header;
    }
}
