package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.recognition.targets.FormDraft.FundingText;
import io.mingzhang.documents.recognition.targets.FormDraft.GoalText;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table that lists the targets of many projects, one project over one or more rows: 项目名称 | 绩效目标 | 一级指标 |
 * 二级指标 | 三级指标 | 指标值. Cells are told by their column.
 */
final class SummaryTable {

    private static final int LOOK_BACK = 4;

    private final FormWords words;
    private final List<ContentRow> rows;
    private final Claims claims;
    private final Map<Integer, Token> heads = new HashMap<>();
    private final Map<TargetField, FieldText> carried = new EnumMap<>(TargetField.class);
    private final List<FormDraft> drafts = new ArrayList<>();
    private final List<Token> header;
    private final int headerRows;
    private String title = "";
    private String unitLine = "";
    private final CategoryGroups groups;
    private List<IndicatorRows> blocks = List.of();

    SummaryTable(FormWords words, List<ContentRow> rows, Claims claims, int headerIndex, List<Token> header) {
        this.words = words;
        this.rows = rows;
        this.claims = claims;
        this.header = header;
        this.headerRows = isHeader(words.tokens(rows.get(headerIndex))) ? 1 : 2;
        this.groups = headerRows == 2
                ? CategoryGroups.of(words.tokens(rows.get(headerIndex)), words.tokens(rows.get(headerIndex + 1)))
                : new CategoryGroups(List.of());
        header.forEach(token -> heads.put(token.column(), token));
    }

    /** Whether the row heads such a table: the name of the project and columns of indicators side by side. */
    static boolean isHeader(List<Token> tokens) {
        boolean project = tokens.stream().anyMatch(SummaryTable::isProject);
        long columns = tokens.stream()
                .flatMap(token -> token.label().column().stream())
                .filter(kind -> !kind.equals("UNIT") && !kind.equals("EXPLANATION"))
                .distinct()
                .count();
        return project && tokens.size() >= 4 && columns >= 2;
    }

    /**
     * The cells of a header of one row, or of two where groups (绩效指标, 项目资金) stand above their columns; empty when no
     * header begins in the row.
     */
    static List<Token> headerAt(FormWords words, List<ContentRow> rows, int index) {
        List<Token> upper = rows.get(index).tabular() ? words.tokens(rows.get(index)) : List.of();
        if (isHeader(upper)) {
            return upper;
        }
        boolean opens = upper.size() >= 3 && upper.stream().anyMatch(SummaryTable::isProject);
        if (!opens || index + 1 >= rows.size() || !rows.get(index + 1).tabular()) {
            return List.of();
        }
        List<Token> lower = words.tokens(rows.get(index + 1));
        if (!IndicatorLayout.isHeader(
                lower.stream().filter(token -> token.label().source().isEmpty()).toList())) {
            return List.of();
        }
        List<Token> joint = new ArrayList<>(upper);
        joint.removeIf(above -> lower.stream().anyMatch(below -> below.column() == above.column()));
        joint.addAll(lower);
        return isHeader(joint) ? joint : List.of();
    }

    private static boolean isProject(Token token) {
        return token.label().field().equals(Optional.of(TargetField.PROJECT_NAME));
    }

    /** Reads from the header on and returns the index of the first row behind the table. */
    int read(int headerIndex, FormStarts starts) {
        lookBack(headerIndex, starts);
        rows.subList(headerIndex, headerIndex + headerRows).forEach(claims::take);
        int index = headerIndex + headerRows;
        while (index < rows.size()) {
            ContentRow row = rows.get(index);
            List<Token> tokens = row.tabular() && claims.isFree(row) ? words.tokens(row) : List.of();
            if (tokens.isEmpty() || starts.isTitle(row)) {
                break;
            }
            if (!isHeader(tokens) && !body(tokens, row)) {
                break;
            }
            claims.take(row);
            index++;
        }
        return index;
    }

    /** The projects of the table; rows that only head or total those of a unit are none. */
    List<FormDraft> drafts() {
        return TotalRows.without(drafts);
    }

    private void lookBack(int headerIndex, FormStarts starts) {
        for (int i = headerIndex - 1; i >= Math.max(0, headerIndex - LOOK_BACK); i--) {
            ContentRow row = rows.get(i);
            String text = row.soleText().strip();
            if (starts.isTitle(row)) {
                title = text;
                claims.take(row);
                return;
            }
            if (!text.isEmpty() && new UnitOfForm().learnFromLine(text)) {
                unitLine = text;
                claims.take(row);
            }
        }
    }

    private boolean body(List<Token> tokens, ContentRow row) {
        boolean opens = tokens.stream()
                .anyMatch(token -> head(token).filter(SummaryTable::isProject).isPresent());
        if (opens) {
            FormDraft draft = new FormDraft(FormKinds.PROJECT, title, row.at());
            draft.unit.learnFromLine(unitLine);
            header.forEach(head -> draft.unit.learnFromLabel(head.text()));
            blocks = groups.blocks(draft, header);
            drafts.add(draft);
        }
        if (drafts.isEmpty()) {
            return false;
        }
        List<Token> cells = new ArrayList<>();
        for (Token token : tokens) {
            place(drafts.getLast(), token, cells);
        }
        if (opens) {
            carried.forEach((field, text) -> drafts.getLast().field(field, text.text(), text.at()));
        }
        if (!cells.isEmpty()) {
            groups.read(blocks, cells);
        }
        return true;
    }

    private Optional<Token> head(Token token) {
        return Optional.ofNullable(heads.get(token.column()));
    }

    private void place(FormDraft draft, Token token, List<Token> cells) {
        Optional<Token> head = head(token);
        Label label = head.map(Token::label).orElse(Label.NONE);
        if (label.field().isPresent() && label.column().isEmpty() || isNamed(label)) {
            TargetField field = label.field().orElseThrow();
            draft.field(field, token.text(), token.at());
            if (field != TargetField.PROJECT_NAME) {
                carried.put(field, new FieldText(token.text(), token.at()));
            }
        } else if (label.column().isPresent()) {
            cells.add(token);
        } else if (label.source().isPresent() || label.opens("FUNDING") && FundingRows.isAmount(token)) {
            draft.unit.see(token.text());
            draft.funding.add(new FundingText(
                    label.period(),
                    0,
                    label.source().orElse(FundingSource.TOTAL),
                    head.map(Token::text).orElse(""),
                    token.text(),
                    token.at()));
        } else if (label.goal() || label.opens("GOAL")) {
            draft.goals.add(new GoalText(
                    label.period(),
                    draft.goals.size(),
                    head.map(Token::text).orElse(""),
                    new StringBuilder(token.text()),
                    token.at()));
        } else if (head.filter(this::isUnread).isEmpty()) {
            draft.unknown(token.text(), head.map(Token::text).orElse("绩效目标"), token.at());
        }
    }

    /** Numbers of rows, codes of units and the like, which a form has and nobody reads. */
    private boolean isUnread(Token head) {
        return head.text().startsWith("序") || words.templates().isOtherField(head.text());
    }

    private static boolean isNamed(Label label) {
        return label.field().equals(Optional.of(TargetField.PROJECT_NAME));
    }
}
